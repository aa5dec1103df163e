"""Russian words that tell where speech may be."""

from analysis.languages.shapes.quotation import QuotationWords

QUOTATION = QuotationWords(
    apposed_titles=(),
    citing=(),
    shortest_unsigned=0,
)
