"""Tests of news/."""
