"""Quotes in sentences that open with "we remind", "earlier", "as reported", and lines that only point elsewhere."""

from __future__ import annotations

from tests.analysis.passages import Passage as P

UKRAINIAN = [
    P(f"{opening} з тире", f"Міст у Лугові закрили до весни.\n\n{opening} мер міста Андрій Берест заявив: «⟦Ми відкриємо міст, щойно прийде тепло⟧».", ("Андрій Берест",))
    for opening in ("Нагадаємо,", "Як повідомлялося,", "Раніше", "Водночас", "Зазначимо,", "Нагадуємо,", "Напередодні", "Довідково:", "Додамо,")
] + [
    P(f"{opening} цитата з тегом", f"Міст у Лугові закрили до весни.\n\n{opening} «⟦ми відкриємо цей міст, щойно прийде тепло⟧», — сказала речниця мерії Олена Дуб.", ("Олена Дуб",))
    for opening in ("Нагадаємо,", "Раніше", "Як повідомлялося раніше,")
] + [
    P("Нагадаємо, за словами", "Міст закрили. Нагадаємо, за словами Олени Дуб, «⟦міст не витримає ще однієї зими без ремонту⟧».", ("~Олена Дуб",)),
    P("Нагадаємо, X сказав, що", "Міст закрили. Нагадаємо, мер Андрій Берест сказав, що ⟦міст відкриють навесні після ремонту⟧.", ("Андрій Берест",)),
    P("Читайте також", "Міст закрили до весни.\n\nЧитайте також: «Ми відкриємо міст, щойно прийде тепло», — мер Берест\n\nРоботи тривають."),
    P("Читайте", "Міст закрили до весни.\n\nЧитайте: «Вони просто забули про нас»: як живе село без мосту\n\nРоботи тривають."),
    P("Дивіться також", "Міст закрили до весни.\n\nДивіться також: «Ми чекали на це десять років». Відео з відкриття\n\nРоботи тривають."),
]  # fmt: skip

RUSSIAN = [
    P(f"{opening} с двоеточием", f"Мост в Луговом закрыли до весны.\n\n{opening} мэр города Андрей Берестов заявил: «⟦Мы откроем мост, как только придёт тепло⟧».", ("Андрей Берестов",))
    for opening in ("Напомним,", "Как сообщалось,", "Ранее", "Напоминаем,", "Накануне", "Отметим,", "Справка:", "Добавим,")
] + [
    P(f"{opening} с тегом", f"Мост в Луговом закрыли до весны.\n\n{opening} «⟦мы откроем этот мост, как только придёт тепло⟧», — сказала представитель мэрии Елена Дубова.", ("Елена Дубова",))
    for opening in ("Напомним,", "Ранее", "Как сообщалось ранее,")
] + [
    P("Напомним, по словам", "Мост закрыли. Напомним, по словам Елены Дубовой, «⟦мост не выдержит ещё одной зимы без ремонта⟧».", ("~Елена Дубова",)),
    P("Напомним, X сказал, что", "Мост закрыли. Напомним, мэр Андрей Берестов сказал, что ⟦мост откроют весной после ремонта⟧.", ("Андрей Берестов",)),
    P("Читайте также", "Мост закрыли до весны.\n\nЧитайте также: «Мы откроем мост, как только придёт тепло», — мэр Берестов\n\nРаботы продолжаются."),
    P("Смотрите также", "Мост закрыли до весны.\n\nСмотрите также: «Мы ждали этого десять лет». Видео с открытия\n\nРаботы продолжаются."),
    P("Читайте", "Мост закрыли до весны.\n\nЧитайте: «Про нас просто забыли»: как живёт село без моста\n\nРаботы продолжаются."),
]  # fmt: skip

ENGLISH = [
    P(f"{opening} said", f"The bridge at Lugov was shut until spring.\n\n{opening} Mayor Andrew Birch said: “⟦We will open the bridge as soon as it is warm.⟧”", ("Andrew Birch",))
    for opening in ("As reported,", "Earlier,", "Earlier this week,", "Previously,", "As previously reported,", "Recall that", "A reminder:", "Last week", "Meanwhile,")
] + [
    P(f"{opening} said that", f"The bridge at Lugov was shut. {opening} Mayor Andrew Birch said that ⟦the bridge would be open again in the spring⟧.", ("Andrew Birch",))
    for opening in ("As reported,", "Earlier,", "Previously,")
] + [
    P("Read also", "The bridge was shut until spring.\n\nRead also: “We will open the bridge as soon as it is warm,” says Mayor Birch\n\nWork goes on."),
    P("Read more", "The bridge was shut until spring.\n\nRead more: “They have simply forgotten us”: a village without its bridge\n\nWork goes on."),
]  # fmt: skip

CASES = {"en": ENGLISH, "uk": UKRAINIAN, "ru": RUSSIAN}
