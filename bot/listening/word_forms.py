"""Words that are made of others: "hedgehogs", "unplugged", "knittin"; in Welsh "nghartref", "gegin", "soniodd".

They save lists from holding every form. Law: a form says only that something may be an ordinary word, never a name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

_ENDINGS = {
    **dict.fromkeys("s ness less ful ment like".split(), ("",)),
    **dict.fromkeys("es ed ing ings in er ers est ish able ion y it".split(), ("", "e")),
    **dict.fromkeys("ied ies".split(), ("y", "ie")),
    **dict.fromkeys("ier iest ily iness".split(), ("y",)),
    "ly": ("", "le"),
    "n": ("e",),
}
"""An ending, and what is put back in its place."""
_BEGINNINGS = "un re over under mis out non pre dis".split()
_WELSH_ENDINGS = dict.fromkeys(
    """
    odd ais wn ant wyd es on och et ir au iau ion ydd oedd od aeth iad wr wyr iodd iais iwn iant iwyd ith iff ol us ig
    edd ai en yn wch iwch
    """.split(),
    ("", "o", "io", "u", "a", "i", "an"),
)
_MUTATIONS = [
    pair.partition(">")[::2]
    for pair in """
    ngh>c mh>p nh>t ng>g ph>p th>t ch>c dd>d b>p d>t g>c f>b f>m l>ll r>rh m>b n>d h> >g j>ts >
    """.split()
]
"""How a Welsh word may begin after another, and how it begins by itself."""


def inflected(word: str, base: Collection[str]) -> bool:
    """Whether this English or Scots word is made of one of these."""
    if _ends_as(word, _ENDINGS.items(), base):
        return True
    for beginning in _BEGINNINGS:
        rest = word.removeprefix(beginning)
        if 3 < len(rest) < len(word) and (rest in base or _ends_as(rest, _ENDINGS.items(), base)):
            return True
    return False


def mutated(word: str, base: Collection[str]) -> bool:
    """Whether this is a Welsh word of these with another beginning, another ending, or both."""
    for beginning, itself in _MUTATIONS:
        if word.startswith(beginning):
            plain = itself + word[len(beginning) :]
            if plain in base or (len(plain) > 4 and _ends_as(plain, _WELSH_ENDINGS.items(), base)):
                return True
    return False


def _ends_as(word: str, endings: Iterable[tuple[str, tuple[str, ...]]], base: Collection[str]) -> bool:
    for ending, put_back in endings:
        stem = word.removesuffix(ending)
        if 2 < len(stem) < len(word):
            doubled = stem[-1] == stem[-2] and stem[:-1] in base
            if doubled or any(stem + end in base for end in put_back):
                return True
    return False
