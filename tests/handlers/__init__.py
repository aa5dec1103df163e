"""Handlers without a running bot."""
