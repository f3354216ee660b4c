"""What Matters: a recording companion for social care."""
