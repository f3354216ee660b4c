"""Faults on purpose: kills, power cuts, a full disk, two devices, forged confirmations, and what they must not cost."""
