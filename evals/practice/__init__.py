"""How often the kinds of a learner's question are told: `python -m evals.practice`. Half of the questions measure.

A question belongs to the making or the measuring half by the hash of its id. Rules are made looking at the first only.
"""
