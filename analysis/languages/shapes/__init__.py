"""What a language must tell: one frozen dataclass for each part of the analysis, filled in by each language."""
