"""Invented events, each told in one language by three outlets of our own: what tests of summaries over several articles read.

Rows: event, language, source, title, text; of each event the newest article comes first.
"""

ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "bridge",
        "en",
        "The Alder Times",
        "Dorwen bridge closed after crack is found in main cable",
        "The road bridge over the Dorwen was closed to all traffic on Monday after inspectors found a crack in its main cable. "
        "Some 18,000 cars use it every day.\n\n"
        "Engineers will need at least five weeks to replace the damaged strands, the roads agency said. "
        "Drivers are being sent over the old crossing at Millhaven, 24 kilometres upstream.\n\n"
        '"Nobody was in danger for a single minute," the agency\'s head, Ines Farrow, told reporters.',
    ),
    (
        "bridge",
        "en",
        "Northern Wire",
        "Crack shuts bridge over the Dorwen",
        "Inspectors have shut the bridge across the river Dorwen because its main cable is cracked. "
        "Roughly 18,000 vehicles cross it daily.\n\n"
        "It was the third fault this year on the bridge, which was opened in 1974 and last repaired in 2009. "
        "This worries the towns on the eastern bank. "
        "The hospital in Castle Brae has hired two boats to bring its nurses to work.",
    ),
    (
        "bridge",
        "en",
        "Brae Courier",
        "Farmers count the cost of the closed Dorwen bridge",
        "But the closure hurts farmers most. "
        "Dairies on the eastern bank pour away 40,000 litres of milk a day because lorries cannot reach them, "
        "the farmers' union said on Monday. "
        "The province has promised 2.5 million crowns of help.\n\n"
        "The bridge will stay shut for five weeks at least, according to the roads agency.",
    ),
    (
        "mine",
        "uk",
        "Вісник Підгір'я",
        "У Солотвинці з шахти підняли всіх 34 гірників",
        "Рятувальники підняли на поверхню всіх 34 гірників, яких у неділю заблокував обвал на шахті «Глибока» в Солотвинці. "
        "Операція тривала дев'ятнадцять годин.\n\n"
        "Троє шахтарів зазнали переломів, їх доправили до обласної лікарні. "
        "«Ми чули їхній стукіт і знали, що вони живі», – розповів командир загону Остап Мрига.",
    ),
    (
        "mine",
        "uk",
        "Гірська хвиля",
        "Усіх заблокованих шахтарів у Солотвинці врятовано",
        "У Солотвинці врятовано всіх 34 шахтарів, що опинилися під землею через обвал. "
        "Породу розбирали 120 рятувальників із трьох областей.\n\n"
        "Обвал стався на глибині 610 метрів незабаром після перезмінки. "
        "Прокуратура відкрила провадження через порушення правил безпеки. Про це повідомила її речниця Дарина Левко.",
    ),
    (
        "mine",
        "uk",
        "Промисловий кур'єр",
        "Шахту «Глибока» зупинили після обвалу",
        "Роботу шахти «Глибока» зупинено до кінця перевірки, повідомило міністерство енергетики. "
        "Підприємство дає роботу 1400 людям і видобуває третину вугілля регіону.\n\n"
        "Також міністерство обіцяє виплатити родинам поранених по 200 тисяч крон. "
        "Востаннє гірники гинули тут у 2011 році.",
    ),
    (
        "storm",
        "ru",
        "Береговой телеграф",
        "Шторм оставил без света 60 тысяч жителей Заречья",
        "Ночной шторм оставил без электричества 60 тысяч жителей Заречья, сообщила энергетическая компания. "
        "Порывы ветра достигали 34 метров в секунду.\n\n"
        "На набережной упавшее дерево ранило двух прохожих. "
        "Электрики обещают вернуть свет во все дома к вечеру среды.",
    ),
    (
        "storm",
        "ru",
        "Новости Заречья",
        "Заречье без света: ураган повалил сотни деревьев",
        "Ураган повалил в Заречье около 300 деревьев и оборвал линии электропередачи. "
        "Почти 60 тысяч человек сидят без света.\n\n"
        "Школы города закрыты до четверга, детей просят оставаться дома. "
        "Мэр Лидия Остроумова объявила чрезвычайное положение.",
    ),
    (
        "storm",
        "ru",
        "Порт и море",
        "В Заречье шторм сорвал с якоря сухогруз",
        "Шторм сорвал с якоря сухогруз «Лазурит», судно село на мель у маяка. "
        "Экипаж из 14 моряков сняли вертолётом. "
        "Они не пострадали.\n\n"
        "Паромы не выйдут в море как минимум до пятницы, предупредил капитан порта Глеб Шурыгин.",
    ),
)
