"""Logs for people on a terminal, JSON lines elsewhere; on stderr, never with a token in them."""

from __future__ import annotations

import logging
import sys

import structlog


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
            structlog.dev.ConsoleRenderer() if people else structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    # The libraries' own chatter holds addresses with the token in them: warnings only.
    logging.basicConfig(level=max(number, logging.WARNING), stream=sys.stderr)
