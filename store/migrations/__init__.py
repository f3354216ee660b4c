"""Migrations of the store, oldest first in `versions/`."""
