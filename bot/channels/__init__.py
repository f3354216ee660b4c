"""Channels are thin: each shows a `Screen` and hands in what arrived. None knows anything about care."""
