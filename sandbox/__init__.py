"""A small, strict, local Telegram: Bot API over HTTP, a JSON API that plays the people, a chat page. Not Telegram."""
