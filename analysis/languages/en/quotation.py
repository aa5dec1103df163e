"""English words that tell where speech may be."""

from analysis.languages.shapes.quotation import QuotationWords

QUOTATION = QuotationWords(
    apposed_titles=(
        "book",
        "essay",
        "column",
        "commentary",
        "op-ed",
        "article",
        "novel",
        "memoir",
        "song",
        "album",
        "film",
        "series",
        "report",
    ),
    citing=("according to ",),
    shortest_unsigned=3,
)
