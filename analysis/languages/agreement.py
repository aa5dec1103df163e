"""The words of agreement of a language that has them; in code that only runs for such languages."""

from functools import cache

from analysis.languages import LANGUAGES
from analysis.languages.shapes.agreement import AgreementWords


@cache
def agreement_words(code: str) -> AgreementWords:
    """The words by which endings tell a subject in this language."""
    known = LANGUAGES[code].attribution.agreement
    if known is None:
        raise LookupError(
            f"No agreement in the language {code!r}: the order of words tells its subjects."
        )
    return known
