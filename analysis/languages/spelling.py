"""How letters of names sound in Latin and Cyrillic spellings, as keys in which all spellings of a name are alike."""

import re

CYRILLIC_LETTERS = dict(
    zip(
        "абвгґдеєёэжзиіїйыклмнопрстуфхцчшщюяўѓѕјљњќџћђ",
        "a b v h h d e e e e j z i i i i i k l m n o p r s t u f h c 4 6 6 u a u h c i l n k j c j".split(),  # noqa: SIM905
        strict=True,
    )
) | dict.fromkeys("ьъ'’ʼ`", "")
CYRILLIC_PAIRS = (
    ("дж", "j"), ("ьо", "o"), ("йо", "o"), ("йе", "e"), ("йє", "e"), ("кс", "x"), ("дз", "z"), ("цз", "j"), ("чж", "j"),
)  # fmt: skip
# William, Wagner, Weber, Calloway as they sound.
CYRILLIC_W = re.compile("(?:^|(?<=[оэ]))у(?=[иіаеоэ])")
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
# Johnson, Blake, White, Biden: vowels that an -e further on makes long in English
LONG_VOWELS = (
    ("a([^aeiou])e$", r"ei\1"),
    ("i([^aeiou])e$", r"ai\1"),
    ("o([^aeiou])e$", r"ou\1"),
    ("i(?=[^aeiou]en$)", "ai"),
)
# What Ukrainian and Russian write apart in one name, and -ю- that only some hear in names from abroad: Рютте, Рутте.
CYRILLIC_SPELLINGS = (
    (re.compile("ьо|йо|ё"), "е"), (re.compile("[іїы]"), "и"), (re.compile("[єэ]"), "е"), (re.compile("[ґх]"), "г"),
    (re.compile("[ьъ]"), ""), (re.compile("(?<=[бвгдзкмнпрстф])ю"), "у"), (re.compile("ая$"), "а"),
    (re.compile("яя$"), "я"),
)  # fmt: skip

LATIN_SKY = re.compile("sk(?:y|yy|yi|iy|ii|i|yj|ij)$")
