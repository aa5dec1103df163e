"""Keys of names that are alike in Latin, Ukrainian and Russian letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CYRILLIC = dict(
    zip(
        "абвгґдеєёэжзиіїйыклмнопрстуфхцчшщюяўѓѕјљњќџћђ",
        "a b v h h d e e e e j z i i i i i k l m n o p r s t u f h c 4 6 6 u a u h c i l n k j c j".split(),  # noqa: SIM905
        strict=True,
    )
) | dict.fromkeys("ьъ'’ʼ`", "")
CYRILLIC_PAIRS = (
    ("дж", "j"), ("ьо", "o"), ("йо", "o"), ("йе", "e"), ("йє", "e"), ("кс", "x"), ("дз", "z"), ("цз", "j"), ("чж", "j"),
)  # fmt: skip
CYRILLIC_W = re.compile("(?:^|(?<=[оэ]))у(?=[иіаеоэ])")  # William, Wagner, Weber, Calloway as they sound
BREATHED = re.compile("(?<=^[тп])х|^к(?=х)|(?<=г)х")  # Тхі, Кхоа, Рагхаван
CYRILLIC_NG = re.compile("(?<=[аоуя])нг$")
LATIN_STEPS = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        ("^x", "s"), ("^mc(?=[a-z])", "mak"), ("^wh", "w"), ("wright", "rait"), ("(?<=[kpt])rz", "6"),
        ("(?<=[gbd])rz", "j"), ("(?<=[aou])ng$", "n"), ("e[iy]$", "i"), ("tsch|tch", "4"),
        ("sch|shch|sh", "6"), ("^ch(?=r)", "k"), ("ch(?=r)", "h"), ("zsch|cz|ch", "4"), ("dz(?!h)", "z"),
        ("zh", "j"), ("[kg]h", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("c(?=[aoulrt])", "k"),
        ("tz|ts", "c"), ("eau", "o"), ("ou|oo", "u"), ("ee|yy|yi|iy|ii", "i"), ("ya|ia", "a"), ("yu|iu", "u"),
        ("ye|ie", "e"), ("yo", "o"), ("gi(?=[aou])|dj", "j"), ("q", "k"), ("w", "v"), ("y", "i"), ("g", "h"),
        ("rz$", "rc"), ("['’ʼ`]", ""),
    )
)  # fmt: skip
LATIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "e", "œ": "e", "ı": "i"}
)
LATIN = re.compile("[a-z]", re.IGNORECASE)
SIMPLE = re.compile("[а-яіїєґ]+")
ANY_CYRILLIC = re.compile("[а-џґ]")
LETTERS = str.maketrans(CYRILLIC)
NO_WORD, NO_KEY = re.compile(r"[^\w'’ʼ` ]+"), re.compile("[^a-z0-9]+")
AGAIN = re.compile(r"(.)\1+")
ADJECTIVE = re.compile("sk(?:i|ii|ai|oi)?$")
BONES = str.maketrans("zc46jw", "sssssv", "aeiou")


def plain(name: str) -> str:
    """Lower case without accents, Cyrillic letters left whole, hyphens as spaces."""
    if SIMPLE.fullmatch(name):  # most words
        return name
    low = name.casefold().replace("й", "\0").replace("ї", "\1").replace("ё", "е").replace("ў", "\2")
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    back = bare.replace("\0", "й").replace("\1", "ї").replace("\2", "ў").translate(LATIN_LETTERS)
    return NO_WORD.sub(" ", back)


def _word_key(word: str) -> str:
    if ANY_CYRILLIC.search(word):
        word = CYRILLIC_NG.sub("н", CYRILLIC_W.sub("в", BREATHED.sub("", word)))
        for pair, into in CYRILLIC_PAIRS:
            word = word.replace(pair, into)
        word = word.translate(LETTERS)
    else:
        for pattern, into in LATIN_STEPS:
            word = pattern.sub(into, word)
    return AGAIN.sub(r"\1", NO_KEY.sub("", word))


@lru_cache(maxsize=20_000)
def identity_key(name: str) -> str:
    """A folded key over scripts: close, often equal, for all spellings of one name; "" for no letters."""
    words = (_word_key(word) for word in plain(name).split())
    return " ".join(word for word in words if word)


@lru_cache(maxsize=40_000)
def skeleton(word: str) -> str:
    """The consonants of one key word, so that respelt vowels and hissing sounds do not matter."""
    word = ADJECTIVE.sub("sk", word)
    first = "a" if word[:1] in "aeiou" and word else ""
    return AGAIN.sub(r"\1", first + word.translate(BONES).replace("x", "ks"))
