"""Logs for people on a terminal, JSON lines elsewhere; on stderr, never with a token in them."""

from __future__ import annotations

import logging
import re
import sys
from typing import Any

import structlog

TOKEN = re.compile(r"(\d{6,}:)[A-Za-z0-9_-]{10,}")


def masked(text: str) -> str:
    """A text with every bot token made unreadable, whoever wrote it there."""
    return TOKEN.sub(r"\1***", text)


class Masked(logging.Formatter):
    """What the libraries log, tracebacks included, without a token."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to be written."""
        return masked(super().format(record))


def _last(_logger: Any, _name: str, rendered: Any) -> str:
    return masked(rendered)


def start(level: str) -> None:
    """Set the logging of the whole process up."""
    number = logging.getLevelNamesMapping()[level]
    people = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%H:%M:%S" if people else "iso", utc=not people),
            *([] if people else [structlog.processors.format_exc_info]),
            structlog.dev.ConsoleRenderer()
            if people
            else structlog.processors.JSONRenderer(ensure_ascii=False),
            _last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    # The libraries' own chatter holds addresses with the token in them: warnings only.
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Masked(logging.BASIC_FORMAT))
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler])
