"""Rules by name, as the analysis imports them; they live in news/rules.py, for ingest too."""

from __future__ import annotations

from news.rules import Decision, explained, first, holds, is_recording, record, shifted, total

__all__ = ["Decision", "explained", "first", "holds", "is_recording", "record", "shifted", "total"]
