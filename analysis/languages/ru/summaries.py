"""Russian words that tell what can stand in a summary."""

from analysis.languages.shapes.summaries import SummaryWords

SUMMARIES = SummaryWords(
    courtesies=frozenset(),
    numbered="",
    captions="",
    posed="",
    pictured=frozenset(),
    moving=frozenset(),
    past_time="",
    dated="",
    byline="",
    near_days=("Вчера", "Сегодня"),
    photo=("Фото",),
    aftermath=r"после|по\s+факту|в\s+связи\s+с",
)
