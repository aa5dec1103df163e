"""The fixed set of topics a reader can choose, each with its IPTC Media Topics id (https://iptc.org/standards/media-topics/)."""

TOPICS: dict[str, str] = {
    "politics": "11000000",
    "war": "16000000",
    "world": "20000638",
    "society": "14000000",
    "economy": "04000000",
    "technology": "20000756",
    "science": "13000000",
    "sports": "15000000",
    "culture": "01000000",
    "incidents": "03000000",
    "health": "07000000",
}
OTHER = "other"
