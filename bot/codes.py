"""Codes of cases as people write them: Crockford's base 32 is read with small letters, O for 0, and I or L for 1
(https://www.crockford.com/base32.html)."""

from __future__ import annotations

from storage.cases import ALPHABET

LETTERS = 8
_READ = {letter: letter for letter in ALPHABET} | {"O": "0", "I": "1", "L": "1"}
_READ |= {letter.lower(): read for letter, read in _READ.items()}
_PARTED = dict.fromkeys(map(ord, " -‐‑–—"))


def code_in(words: str) -> str | None:
    """Return the code that ``words`` are, as the database writes it (``7K2M-9QFD``), or None where they are none."""
    letters = [_READ.get(letter, "") for letter in words.strip().translate(_PARTED)]
    if len(letters) != LETTERS or not all(letters):
        return None
    return "".join((*letters[:4], "-", *letters[4:]))
