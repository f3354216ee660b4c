"""Where talks, words and records are kept. Only this package knows SQL."""
