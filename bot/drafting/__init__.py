"""Marks → a draft. Nothing here may say whose words a line is in; the core works that out."""
