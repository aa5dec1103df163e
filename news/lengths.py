"""How long a summary is: three lengths a person can choose from."""

from collections.abc import Mapping
from typing import Literal

Length = Literal["short", "normal", "long"]
NORMAL: Length = "normal"
SENTENCES: Mapping[Length, int] = {"short": 1, "normal": 3, "long": 6}
MOST = max(SENTENCES.values())
