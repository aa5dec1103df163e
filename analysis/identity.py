"""One person, many spellings: keys that are alike for a name in Latin, Ukrainian and Russian letters."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from analysis.lexicon.names_all import GIVEN_ALIASES, LAST_ALIASES, PARTICLES
from analysis.spellings import by_ear

CYRILLIC = dict(
    zip(
        "абвгґдеєёэжзиіїйыклмнопрстуфхцчшщюяўѓѕјљњќџћђ",
        [
            "a",
            "b",
            "v",
            "h",
            "h",
            "d",
            "e",
            "e",
            "e",
            "e",
            "j",
            "z",
            "i",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "c",
            "4",
            "6",
            "6",
            "u",
            "a",
            "u",
            "h",
            "c",
            "i",
            "l",
            "n",
            "k",
            "j",
            "c",
            "j",
        ],
        strict=True,
    )
) | dict.fromkeys("ьъ'’ʼ`", "")
CYRILLIC_PAIRS = (
    ("дж", "j"), ("ьо", "o"), ("йо", "o"), ("йе", "e"), ("йє", "e"), ("кс", "x"), ("дз", "z"), ("цз", "j"), ("чж", "j"),
)  # fmt: skip
CYRILLIC_W = re.compile("^у(?=[иіаеоэ])")  # William, Wagner, Weber as they sound
CYRILLIC_NG = re.compile("(?<=[аоуя])нг$")
LATIN_STEPS = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        ("^x", "s"), ("^wh", "w"), ("wright", "rait"), ("(?<=[kpt])rz", "6"), ("(?<=[gbd])rz", "j"),
        ("(?<=[aou])ng$", "n"), ("e[iy]$", "i"), ("tsch|tch", "4"), ("sch|shch|sh", "6"), ("zsch|cz|ch", "4"),
        ("zh", "j"), ("[kg]h", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("c(?=[aoulrt])", "k"), ("tz|ts", "c"),
        ("eau", "o"), ("ou|oo", "u"), ("ee|yy|yi|iy|ii", "i"), ("ya|ia", "a"), ("yu|iu", "u"), ("ye|ie", "e"),
        ("yo", "o"), ("gi(?=[aou])|dj", "j"), ("q", "k"), ("w", "v"), ("y", "i"), ("g", "h"), ("rz$", "rc"),
        ("['’ʼ`]", ""),
    )
)  # fmt: skip
LATIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "e", "œ": "e", "ı": "i"}
)
LATIN = re.compile("[a-z]", re.IGNORECASE)
FRONT_J = re.compile("^j(?=[aeou])")  # Jonas, Йонас
FRONT_SOUND = re.compile("^(?:[jh]?[aeiou]|j)")  # Hayes, Гейз; Jensen, Єнсен; Jimenez, Хіменес
SILENT_H = re.compile("(?<=[aeiou])h(?![aeiou])")  # Kohl, Коль
ROUGH = str.maketrans("kqcz46jxhgfmy", "ssssssssssvni")  # c may be k or s, ch any of four sounds; w is lost or v
BLOCK = 3  # letters: final ones are often silent
LAST_NEAR, LAST_SURE, LAST_SAME_BONES, GIVEN_NEAR = 0.84, 0.90, 0.60, 0.72
LAST_LIKE, LAST_LONGER = 0.65, 0.85  # letters in common, of two last names, of one and a longer one


def _plain(name: str) -> str:
    """Lower case without accents, Cyrillic letters left whole, hyphens as spaces."""
    low = name.casefold().replace("й", "\0").replace("ї", "\1").replace("ё", "е").replace("ў", "\2")
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    back = bare.replace("\0", "й").replace("\1", "ї").replace("\2", "ў").translate(LATIN_LETTERS)
    return re.sub(r"[^\w'’ʼ` ]+", " ", back)


def _word_key(word: str) -> str:
    if any("а" <= c <= "џ" or c == "ґ" for c in word):
        word = CYRILLIC_NG.sub("н", CYRILLIC_W.sub("в", word))
        for pair, into in CYRILLIC_PAIRS:
            word = word.replace(pair, into)
        word = "".join(CYRILLIC.get(c, c) for c in word)
    else:
        for pattern, into in LATIN_STEPS:
            word = pattern.sub(into, word)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z0-9]+", "", word))


@lru_cache(maxsize=20_000)
def identity_key(name: str) -> str:
    """A folded key over scripts: close, often equal, for all spellings of one name; "" for no letters."""
    words = (_word_key(word) for word in _plain(name).split())
    return " ".join(word for word in words if word)


@lru_cache(maxsize=40_000)
def skeleton(word: str) -> str:
    """The consonants of one key word, so that respelt vowels and hissing sounds do not matter."""
    word = re.sub(r"sk(?:i|ii|ai|oi)?$", "sk", word)
    first = "a" if word[:1] in "aeiou" and word else ""
    bones = re.sub(r"[aeiou]", "", word).translate(str.maketrans("zc46jw", "sssssv")).replace("x", "ks")
    return re.sub(r"(.)\1+", r"\1", first + bones)


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, str]:
    """(given name key, last name key); given is "" when there is one word only. Particles and patronymics fall away."""
    every = identity_key(name).split()
    words = [word for at, word in enumerate(every) if at == len(every) - 1 or word not in PARTICLES]
    if len(words) == 3 and re.search(r"(?:[oe]vi4|i4|[oe]vna|i4na|ivna|ovna)$", words[1]):
        del words[1]
    if len(words) == 3 and re.search(r"(?:[oe]vi4|[oe]vna|ivna|i4na)$", words[2]):
        words = [words[1], words[0]]
    if not words:
        return "", ""
    last = LAST_ALIASES.get(words[-1], words[-1])
    return (" ".join(words[:-1]), last)


@lru_cache(maxsize=20_000)
def block(name: str) -> str:
    """A rough skeleton of the last name, the same for all its usual spellings: where to look for candidates."""
    bones = SILENT_H.sub("", FRONT_SOUND.sub("a", _parts(name)[1])).translate(ROUGH)
    return re.sub(r"(.)\1+", r"\1", bones[:1] + re.sub("[aeiouv]|(?<=[aeiou])r$", "", bones[1:]))[:BLOCK]


def _given_form(given: str) -> str:
    first = given.split()[0] if given else ""
    return GIVEN_ALIASES.get(first) or GIVEN_ALIASES.get(soft := FRONT_J.sub("", first)) or soft


def _initial(given: str) -> bool:
    return len(given.split()[0]) == 1 if given else False


def _same_given(a: str, b: str) -> bool:
    if _initial(a) or _initial(b):
        return a[0] == b[0]
    x, y = _given_form(a), _given_form(b)
    if x == y:
        return True
    if x in GIVEN_ALIASES.values() and y in GIVEN_ALIASES.values():
        return False
    if (x[-1] == "a") != (y[-1] == "a"):
        return False  # Oleh and Olha
    near = JaroWinkler.similarity(x, y)
    return (near >= GIVEN_NEAR and x[:1] == y[:1]) or (skeleton(x) == skeleton(y) and near >= LAST_SAME_BONES)


def _same_last(a: str, b: str) -> tuple[bool, bool]:
    """(near enough beside a fitting given name, sure enough alone)."""
    near, x, y = JaroWinkler.similarity(a, b), skeleton(a), skeleton(b)
    if x == y:
        return near >= LAST_SAME_BONES, near >= LAST_NEAR
    likeness = Levenshtein.normalized_similarity(a, b)
    if likeness < (LAST_LONGER if x.startswith(y) or y.startswith(x) else LAST_LIKE):
        return False, False  # Brown and Browning, Koval and Kovalova, Melnyk and Melnychenko are two names
    return near >= LAST_NEAR, near >= LAST_SURE


def same_person(a: str, b: str) -> bool:
    """True when two names, in any scripts, are spellings of one; a lone last name needs a nearly equal one."""
    if _alike(_parts(a), _parts(b)):
        return True
    if LATIN.search(a) is None:
        a, b = b, a
    if LATIN.search(a) is None or LATIN.search(b) or block(a) != block(b):
        return False
    return any(_alike(_parts(heard), _parts(b)) for heard in by_ear(a.casefold()))


def _alike(a: tuple[str, str], b: tuple[str, str]) -> bool:
    (given_a, last_a), (given_b, last_b) = a, b
    if not last_a or not last_b:
        return False
    near, sure = _same_last(last_a, last_b)
    if given_a and given_b:
        return near and _same_given(given_a, given_b)
    return sure


def group(names: Sequence[str]) -> list[int]:
    """For each name the number of its person: full names join first, then lone last names where only one fits."""
    people: list[list[str]] = []
    blocks: dict[str, list[int]] = defaultdict(list)
    found: dict[str, int] = {}
    for name in sorted(set(names), key=lambda n: (-len(identity_key(n).split()), n)):
        found[name] = _place(name, people, blocks)
    return [found[name] for name in names]


def _place(name: str, people: list[list[str]], blocks: dict[str, list[int]]) -> int:
    fits = {p for key in _blocks(name) for p in blocks[key] if _fits(name, people[p])}
    alone = not _parts(name)[0]
    person = min(fits) if fits and (not alone or len(fits) == 1) else len(people)
    if person == len(people):
        people.append([])
    if len(people[person]) < 12:  # more spellings of one name tell nothing new, and keep this linear
        people[person].append(name)
        for key in _blocks(name):
            if person not in blocks[key]:
                blocks[key].append(person)
    return person


def _fits(name: str, spellings: Iterable[str]) -> bool:
    return any(same_person(name, other) for other in spellings)


def _blocks(name: str) -> set[str]:
    """Keys under which a name is kept and looked for: its first three bones, whole last name and first name's start."""
    given, last = _parts(name)
    return {skeleton(last)[:3], "~" + block(name), "=" + last, "+" + _given_form(given) + last[:2]}
