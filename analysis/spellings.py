"""How a name in Latin letters may sound: papers in Cyrillic write names by ear, and the ear depends on the tongue."""

from __future__ import annotations

import re
from functools import lru_cache

# (sound of which letters, Latin letters that the key reads so), a row of steps each: French, German, Spanish, Italian,
# Turkish, English, Chinese, Polish
_TONGUES: tuple[tuple[tuple[str, str], ...], ...] = (
    (("eau", "o"), ("ean", "an"), ("ch", "sh"), ("ç|c(?=[ei])", "s"), ("ois$", "ua"), ("oi", "ua"),
     ("[ae]m(?=p)", "an"), ("j", "zh"), ("ier$", "ie"), ("il{1,2}e$", "il"), ("[esxtdp]+$", "")),
    (("^st", "sht"), ("^sp", "shp"), ("ei|ey|ai", "ai"), ("eu|äu", "oi"), ("v", "f"), ("ch", "kh"), ("z", "ts"),
     ("^j", "y"), ("ie", "i")),
    (("ñ", "n"), ("j|g(?=[ei])", "kh"), ("z|c(?=[ei])", "s"), ("qu", "k"), ("^h", ""), ("ü", "u")),
    (("ch", "k"), ("gi(?=[aou])|g(?=[ei])", "dj"), ("cc?i(?=[aou])|cc?(?=[ei])", "tsch"), ("z", "ts")),
    (("ş", "sh"), ("ç", "tsch"), ("c", "dj"), ("ğ", "")),
    (("wright", "rait"), ("ight", "ait"), ("ow|au|aw", "au"), ("ee|ea", "i"), ("ou", "au"), ("ay|ai", "ei"),
     ("^wh", "w")),
    (("ong$", "un"), ("ng$", "n"), ("(?<=[jqx])i(?=[aeou])", ""), ("w", "v")),
    (("sz", "sh"), ("w", "v"), ("c(?=[ei])|c$", "ts"), ("ch", "kh"), ("ck", "tsk"), ("ń", "n")),
)  # fmt: skip
Steps = tuple[tuple[re.Pattern[str], str], ...]
TONGUES: tuple[Steps, ...] = tuple(
    tuple((re.compile(letters), sound) for letters, sound in steps) for steps in _TONGUES
)


@lru_cache(maxsize=20_000)
def by_ear(name: str) -> tuple[str, ...]:
    """The name, in lower case with its accents, respelt by the habits of each family of tongues."""
    return tuple(" ".join(_heard(word, steps) for word in name.split()) for steps in TONGUES)


def _heard(word: str, steps: Steps) -> str:
    for letters, sound in steps:
        word = letters.sub(sound, word)
    return word
