"""One data file per language and part. `reading(language)` finds what the cutting and choosing of sentences needs."""

from analysis.lexicon import en, ru, uk
from analysis.lexicon.reading import Reading

READINGS: dict[str, Reading] = {"uk": uk.READING, "en": en.READING, "ru": ru.READING}
_NEAREST = {"be": "ru", "bg": "ru"}  # languages we have no file for borrow one


def reading(language: str) -> Reading:
    """The data of a language; of the nearest one, English in the end, where we have none."""
    return (
        READINGS[_NEAREST.get(language, language)] if _NEAREST.get(language, language) in READINGS else READINGS["en"]
    )
