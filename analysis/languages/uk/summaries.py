"""Ukrainian words that tell what can stand in a summary."""

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
    near_days=("Вчора", "Сьогодні"),
    photo=("Фото",),
    aftermath=r"після|за\s+фактом|у\s+зв['’ʼ]язку\s+з",
)
