"""Which `Reading` a language has. A new language is a file of its own and a row here."""

from analysis.languages.en import sentences as en
from analysis.languages.ru import sentences as ru
from analysis.languages.shapes.sentences import Reading
from analysis.languages.uk import sentences as uk

READINGS: dict[str, Reading] = {"uk": uk.READING, "en": en.READING, "ru": ru.READING}
_NEAREST = {"be": "ru", "bg": "ru"}  # languages without a file borrow one


def reading_of(language: str) -> Reading:
    """The data of a language; of the nearest one, English in the end, where we have none."""
    return READINGS.get(_NEAREST.get(language, language), en.READING)
