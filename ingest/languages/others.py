"""Languages that we meet on pages and do not read: how they are called, and what script they are written in."""

from __future__ import annotations

IN_SWITCHERS = {
    "pl": "pl pol polski польська польский",
    "de": "de deu ger deutsch німецька немецкий",
    "fr": "fr fra français francais",
    "es": "es esp español espanol",
    "it": "it ita italiano",
    "pt": "pt português",
    "ro": "ro rom ron română",
    "tr": "tr tur türkçe",
    "ar": "ar عربي العربية",
    "be": "be бел беларуская",
    "bg": "bg бг български",
    "kk": "kz қаз қазақша",
    "cs": "cs cz čeština",
    "hu": "hu magyar",
    "zh": "zh cn 中文",
}  # the words that mean a language in a switcher, by its code
CYRILLIC = frozenset({"be", "bg", "sr", "mk", "kk"})
