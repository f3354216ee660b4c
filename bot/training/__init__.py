"""The trainer's room: exercises, supervision and practice. Law: nothing in training comes near a person's record.

Pure, as the conversation is: no network, disk, clock or chance. Time, ids and codes come in with events. What the
exercises say stands in `prompts/exercises`, one file each.
"""
