"""Labelled cases, scorers, and what measures the program."""
