"""Telegram: the same talk on the phone that is already in the hand."""
