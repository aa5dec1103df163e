"""Our own interviews in three languages, with the expected quotes marked in them, and texts that only look like one."""

from __future__ import annotations

from tests.analysis.passages import Passage as P

UK = [
    P(
        "тире й вступ з іменем",
        "Агрономка Уляна Береза двадцять років вирощує лаванду під Канівцем. Ми поговорили з нею про посуху.\n\n"
        "— Як пережили літо?\n\n— ⟦Без дощу. Сорок діб ми возили воду бочками.⟧\n\n"
        "— Чи будете далі сіяти?\n\n— ⟦Будемо. Сусіди кажуть: «Лаванда вас переживе».⟧\n\n"
        "— Хто вам допомагає?\n\n— ⟦Двоє синів і старий трактор.⟧",
        ("Уляна Береза",) * 3,
    ),
    P(
        "питання й відповідь словами",
        "Начальник порту Северин Кулик дав інтерв'ю нашій газеті.\n\nПитання: Коли прийде перше судно?\n\n"
        "Відповідь: ⟦Двадцятого березня, якщо зійде лід.⟧\n\nПитання: А криголам?\n\nВідповідь: ⟦Криголама ми не маємо.⟧",
        ("Северин Кулик", "Северин Кулик"),
    ),
    P(
        "ведучий і прізвище, відповідь на два абзаци",
        "Про нову лікарню розповів головний лікар Остап Гнатишин.\n\nВедучий: Скільки ліжок у лікарні?\n\n"
        "Гнатишин: ⟦Сто двадцять. Ще сорок відкриємо восени.⟧\n\n⟦Але лікарів поки що не вистачає.⟧\n\n"
        "Ведучий: Де їх шукатимете?\n\nГнатишин: ⟦В університеті.⟧",
        ("Остап Гнатишин",) * 3,
    ),
    P(
        "одна відповідь на кожне ім'я",
        "Що зміниться в місті цього року?\n\nОрина Скиба: ⟦Відкриємо дві школи, на третю грошей немає.⟧\n\n"
        "Панас Ворона: ⟦Нічого не зміниться, доки не приймуть бюджет.⟧",
        ("Орина Скиба", "Панас Ворона"),
    ),
    P(
        "ініціали",
        "Даринка Волошин очолює обсерваторію на горі. Розмова про комету.\n\nКореспондент: Коли її видно?\n\n"
        "Д. В.: ⟦Перед світанком, низько над обрієм.⟧\n\nКореспондент: Потрібен телескоп?\n\nД. В.: ⟦Ні, вистачить бінокля.⟧",
        ("Даринка Волошин",) * 2,
    ),
    P(
        "вступ не каже хто",
        "У селі за річкою досі немає світла. Розмова з мешканкою, яка просила не називати її.\n\n"
        "— Як ви готуєте?\n\n— ⟦На дровах, як наші баби.⟧\n\n— А взимку?\n\n— ⟦Взимку так само.⟧",
        (None, None),
    ),
    P(
        "журналістка в титрах не відповідає",
        "Бджоляр Гордій Липа втратив пів пасіки. Розмовляла Олеся Ткач.\n\n— Що сталося?\n\n"
        "— ⟦Поля обприскали вдень, і бджоли не повернулися.⟧\n\n— Хто винен?\n\n— ⟦Сусідній кооператив.⟧",
        ("Гордій Липа",) * 2,
    ),
    P(
        "слова автора між тире й прохання замість питання",
        "Співачка Зорина Мак відповіла на запитання читачів.\n\n— Ви боїтеся сцени?\n\n"
        "— ⟦Ні⟧, — сміється Зорина Мак. — ⟦Я боюся тиші після неї.⟧\n\n— Розкажіть про новий альбом.\n\n"
        "— ⟦У ньому сім пісень про річку.⟧\n\n— Коли він вийде?\n\n— ⟦Навесні, коли зійде крига.⟧",
        ("Зорина Мак",) * 4,
    ),
]
EN = [
    P(
        "Q and A with an introduction",
        "Mira Tolland runs the last lighthouse on the north coast.\n\nQ: Who keeps the lamp?\n\n"
        "A: ⟦I do. My father did it before me.⟧\n\nQ: Is it lonely?\n\nA: ⟦Never. The gulls see to that.⟧",
        ("Mira Tolland",) * 2,
    ),
    P(
        "Q. and A. with stops",
        "Baker Owen Strand spoke to our paper about flour.\n\nQ. Why is bread dearer?\n\n"
        "A. ⟦Because wheat is. I pay twice what I paid in May.⟧\n\nQ. Will it fall?\n\nA. ⟦Not before the harvest.⟧",
        ("Owen Strand",) * 2,
    ),
    P(
        "a host and a last name, two paragraphs",
        "The ferry captain Lena Morrow talked to Radio Quay.\n\nHost: Were you afraid?\n\n"
        "Morrow: ⟦Only once. The engine stopped.⟧\n\n⟦Then it started again, and so did we.⟧\n\n"
        "Host: Would you sail again?\n\nMorrow: ⟦Tomorrow.⟧",
        ("Lena Morrow",) * 3,
    ),
    P(
        "one answer for each name",
        "What should the council do first?\n\nIda Fenwick: ⟦Mend the roof of the market before it falls.⟧\n\n"
        "Paul Sandry: ⟦Open the library on Sundays again.⟧",
        ("Ida Fenwick", "Paul Sandry"),
    ),
    P(
        "questions alone in their lines",
        "Potter Clara Venn has sold her kiln. We talked to her in her workshop.\n\nWhy are you stopping?\n\n"
        "⟦My hands hurt, and I am seventy.⟧\n\nWho bought the kiln?\n\n⟦A young man from the city. I taught him for a year. Who else would take it?⟧\n\n"
        "What will you do now?\n\n⟦I will sleep, and then I will paint.⟧",
        ("Clara Venn",) * 3,
    ),
    P(
        "nobody is named",
        "A miner who lost his job agreed to an interview without his name.\n\nQ: What now?\n\n"
        "A: ⟦I look for work every day.⟧\n\nQ: And if there is none?\n\nA: ⟦Then we leave.⟧",
        (None, None),
    ),
    P(
        "who asks is named too",
        "Judge Amos Kettering retires in June. Interview by Ruth Dell.\n\nQ: Any regrets?\n\n"
        "A: ⟦One. I was too kind to lawyers.⟧\n\nQ: What was the hardest case?\n\nA: ⟦The first.⟧",
        ("Amos Kettering",) * 2,
    ),
    P(
        "an office that asks",
        "Tilda Roon keeps forty hives on a roof.\n\nRadio host: Do the neighbours complain?\n\n"
        "Tilda Roon: ⟦They did. Now they buy honey.⟧\n\nRadio host: How much do you sell?\n\nTilda Roon: ⟦All of it by June.⟧",
        ("Tilda Roon",) * 2,
    ),
]
RU = [
    P(
        "корреспондент и полное имя",
        "Лесничий Матвей Дубов тридцать лет охраняет бор.\n\nКорреспондент: Отчего горит лес?\n\n"
        "Матвей Дубов: ⟦От людей. Девять пожаров из десяти начинает костёр.⟧\n\nКорреспондент: Что делать?\n\n"
        "Матвей Дубов: ⟦Закрыть бор на май.⟧",
        ("Матвей Дубов",) * 2,
    ),
    P(
        "тире",
        "Смотрительница музея Таисия Орехова спасла архив от потопа. Мы поговорили с ней.\n\n— Как вы узнали о воде?\n\n"
        "— ⟦Позвонил сторож. Я приехала в пять утра.⟧\n\n— Что пропало?\n\n— ⟦Две карты и одна рама.⟧",
        ("Таисия Орехова",) * 2,
    ),
    P(
        "вопрос и ответ",
        "Интервью дал капитан ледокола Игнат Северов.\n\nВопрос: Когда откроется проход?\n\n"
        "Ответ: ⟦В июне, раньше не бывает.⟧\n\nВопрос: А если раньше?\n\nОтвет: ⟦Тогда мы увидим это первыми.⟧",
        ("Игнат Северов",) * 2,
    ),
    P(
        "по одному ответу",
        "Нужен ли городу трамвай?\n\nНина Полевая: ⟦Нужен, автобусы стоят в пробках.⟧\n\n"
        "Олег Хвостов: ⟦Не нужен, рельсы дороже асфальта.⟧",
        ("Нина Полевая", "Олег Хвостов"),
    ),
    P(
        "инициалы",
        "Варвара Зимина лечит диких птиц. Разговор о сове.\n\nВедущая: Она выживет?\n\n"
        "В. З.: ⟦Выживет, крыло срослось.⟧\n\nВедущая: Когда отпустите?\n\nВ. З.: ⟦Весной, когда будут мыши.⟧",
        ("Варвара Зимина",) * 2,
    ),
    P(
        "с кем говорила журналистка",
        "Журналистка Инна Рябова поговорила с инженером Захаром Мельниковым о плотине.\n\n— Плотина выдержит?\n\n"
        "— ⟦Выдержит. Мы проверили каждый шов.⟧\n\n— А если будет ливень?\n\n— ⟦Откроем третий шлюз.⟧",
        ("Захар Мельников",) * 2,
    ),
    P(
        "ответил на вопросы",
        "После матча тренер «Прибоя» Кирилл Ладога ответил на вопросы журналистов.\n\n— Почему заменили вратаря?\n\n"
        "— ⟦У него травма. Рисковать мы не стали.⟧\n\n— Довольны игрой?\n\n— ⟦Первым таймом — нет, вторым — да.⟧\n\n"
        "Следующий матч «Прибой» проведёт в субботу.",
        ("Кирилл Ладога",) * 2,
    ),
]
NO_TALK = {
    "uk": [
        "Концерт для всіх\n\nЧас: 17:00.\n\nМісце: Палац культури.\n\nЦіна: від 100 гривень.\n\nЧи буде дощ? Навряд.",
        "— Ти прийдеш? — спитала Ганна.\n\n— Прийду, — сказав Петро.\n\n— А коли?\n\n— Увечері, — відповів він.",
        "Ганна Липова стояла на пероні.\n\n— Куди ти?\n\n— До моря.\n\n— Надовго?\n\n— Назавжди.\n\n— Сама?\n\n— Сама.\n\n"
        "— Напишеш?\n\n— Ні.",
        "Що взяти з собою?\n\n— воду;\n\n— документи;\n\n— ліхтарик.",
    ],
    "en": [
        "Hamlet at the Quay Theatre\n\nHamlet: John Roe.\n\nOphelia: Ann Lee.\n\nDirector: Max Orr.\n\nWill it sell out? Perhaps.",
        "What is a heat pump?\n\nIt is a machine that moves heat.\n\nHow much does it cost?\n\nAbout 9,000 pounds.\n\nWho pays?\n\nThe owner does.",
        "Time: 5 pm.\n\nPlace: Town hall.\n\nPrice: free.\n\nQuestions? Call the desk.",
    ],
    "ru": [
        "Премьера в театре\n\nОнегин: Иван Лосев.\n\nТатьяна: Анна Гай.\n\nРежиссёр: Пётр Лом.\n\nБилеты: от 300 рублей.\n\nПойдёте?",
        "— Ты придёшь? — спросила Анна.\n\n— Приду, — сказал Пётр.\n\n— А когда?\n\n— Вечером, — ответил он.",
        "Что взять с собой?\n\n— воду;\n\n— документы;\n\n— фонарик.",
    ],
}
