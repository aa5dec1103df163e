"""Ukrainian words that tell where speech may be."""

from analysis.languages.shapes.quotation import QuotationWords

QUOTATION = QuotationWords()
