"""The secret word of a talk, hashed with bcrypt. The word itself is never stored."""

from __future__ import annotations

import hashlib

import bcrypt


def locked(word: str) -> str:
    """A salted hash of the word, without regard to case or the spaces around it."""
    return bcrypt.hashpw(_bytes(word), bcrypt.gensalt(rounds=10)).decode()


def opens(word: str, secret: str) -> bool:
    """Whether this is the word."""
    try:
        return bcrypt.checkpw(_bytes(word), secret.encode())
    except ValueError:  # what is stored is no hash: nothing opens it
        return False


def _bytes(word: str) -> bytes:
    # bcrypt looks at 72 bytes and no NUL: a digest makes any word fit
    return hashlib.sha256(word.strip().casefold().encode()).hexdigest().encode()
