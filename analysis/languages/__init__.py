"""The languages that Lede reads, each a folder with its words and one `Language`. Knows nothing of the other packages.

In: a language's code. Out: the `Language`, or None where there is none: then only what holds in every language is read.
A new language is a folder and a name in the tuple below.
"""

from analysis.languages.en import ENGLISH
from analysis.languages.ru import RUSSIAN
from analysis.languages.shapes.language import Language as Language
from analysis.languages.shapes.sentences import SentenceWords
from analysis.languages.uk import UKRAINIAN

LANGUAGES: dict[str, Language] = {one.code: one for one in (UKRAINIAN, ENGLISH, RUSSIAN)}
_NEAREST = {
    "be": "ru",
    "bg": "ru",
}  # languages without a folder whose sentences are cut as in another one


def language_of(code: str) -> Language | None:
    """The language of an ISO 639-1 code, or None."""
    return LANGUAGES.get(code)


def reading_of(code: str) -> SentenceWords:
    """How to cut texts of a language into sentences; as in the nearest one, English in the end, where we have none."""
    return LANGUAGES.get(_NEAREST.get(code, code), ENGLISH).sentences
