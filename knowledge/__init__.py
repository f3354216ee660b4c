"""What the program cites: help numbers now; guidance cards, search and importing follow."""
