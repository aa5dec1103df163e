"""Words of one language that tell where speech may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class QuotationWords:
    """All in lower case."""

    apposed_titles: tuple[
        str, ...
    ]  # nouns that name a title between commas: his essay, "Tell your story," is short
    citing: tuple[str, ...]  # phrases before what is only cited: "according to " a vote count
    shortest_unsigned: (
        int  # words that a phrase has at least to be shown where nobody is known to say it
    )
