"""Words before the name of an event whose consequences a sentence tells: "charges after the collapse of a roof"."""

AFTER: dict[str, str] = {
    "uk": r"після|за\s+фактом|у\s+зв['’ʼ]язку\s+з",
    "en": r"following|in\s+the\s+wake\s+of|after\s+(?:the|a|an|last|this)",
    "ru": r"после|по\s+факту|в\s+связи\s+с",
}
