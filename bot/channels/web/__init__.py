"""The page in a browser: server-rendered, every step a form, nothing from outside."""
