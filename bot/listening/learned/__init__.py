"""The part of listening that was learned from the labelled cases: what rules cannot list, weighed word by word."""
