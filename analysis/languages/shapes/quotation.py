"""Words of one language that tell where speech may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class QuotationWords:
    """All in lower case."""
