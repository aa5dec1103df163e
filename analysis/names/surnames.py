"""Surnames by their endings: dictionaries know too few of them, but their endings are few."""

from __future__ import annotations

import re

from analysis.languages.ru.names import SURNAME_ENDINGS as RUSSIAN
from analysis.languages.uk.names import SURNAME_ENDINGS as UKRAINIAN

VOWELS = "аеиіоуюяєїэыё"
HAS_VOWEL = re.compile(f"[{VOWELS}]")
SOFT = ("ж", "ш", "ч", "щ", "ц")  # after these a hard stem takes -ем
BACK = ("г", "к", "х", "ж", "ш", "ч", "щ")  # after these Russian writes и, never ы
ENDINGS = {"uk": UKRAINIAN, "ru": RUSSIAN}
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct", "voct")
# how surnames of men from abroad end when a case has put -а or -у behind them: Weber, Lindman, Ramos, Olsen, Grant
FOREIGN = re.compile(
    r"(?:[бвгґджзйклмнпрстфхцшч](?:[аеєэоуияюіаяё]ль|[аеєэоия]н|[еєэои]р|[аеєэоуиія]с|[аіиу]ц|[еєэ][зл]|ол)"
    r"|[лнр]ь?[дтсцзгґкмвфхш]|[пкмт]с|ст|шт|й[нзстклдмрб]|ау|[аеиіо]ян|ьм|ьє|ьф|[тд]ж|ск|мб|рх|х[тмн]|дт|лл|сс|тт|фф|нн|рр)$"
)
SLAVIC = re.compile("(?:[аяиіую]к|[иі]ч)$")  # and of Slavs: no woman's last name is that with -а
_Endings = dict[tuple[str, str], dict[str, list[str]]]


def _table(lines: str) -> _Endings:
    """Lines of endings -> (gender, case) -> ending -> nominative endings."""
    table: _Endings = {}
    for line in lines.strip().splitlines():
        gender, *endings = line.split()
        for case, ending in zip(CASES, endings, strict=True):
            for one in ending.split("/") if ending != "-" else ():
                table.setdefault((gender, case), {}).setdefault(one.replace("0", ""), []).append(
                    endings[0].replace("0", "")
                )
    return table


TABLES = {language: _table(lines) for language, lines in ENDINGS.items()}
LONGEST = max(len(ending) for table in TABLES.values() for endings in table.values() for ending in endings)


def nominative_surname(word: str, gender: str, case: str, language: str) -> tuple[str, int]:
    """The nominative of a surname that stands in that case, and how many letters of its ending spoke for it."""
    endings = TABLES[language].get((gender, case), {})
    for cut in range(max(2, len(word) - LONGEST), len(word) + 1):
        ending = word[cut:]
        for nominative in endings.get(ending, ()):
            stem = word[:cut]
            if HAS_VOWEL.search(stem + nominative) and _joins(stem, ending, nominative, language):
                return stem + nominative, len(ending)
    return "", 0


def _joins(stem: str, ending: str, nominative: str, language: str) -> bool:
    """Endings of consonant stems follow a consonant, those of й stems a vowel, -ем a soft sound."""
    after_vowel = stem[-1] in VOWELS
    if nominative == "й":
        return after_vowel
    if stem[-1] == "ь" and nominative in {"", "ь", "а"}:
        return False
    if nominative == "" and ending == "ем" and not stem.endswith(SOFT):
        return False
    if nominative == "а" and ending in {"и", "ы"} and language == "ru":
        return (ending == "и") == stem.endswith(BACK)
    return not (after_vowel and nominative in {"", "ь"})
