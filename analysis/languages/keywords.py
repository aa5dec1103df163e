"""Words that are no keywords of an article though they are no stop words: vague nouns, adjectives, verbs, nations.

Ukrainian and Russian lists hold normal forms; English ones hold the words themselves.
"""

VAGUE: dict[str, str] = {
    "uk": """
        крок рамка проведення склад момент випадок ситуація участь мета рівень частка показник бік сторона початок
        кінець хід напрямок напрям питання проблема рішення результат процес період сфера галузь вид тип форма роль
        значення наслідок причина підстава умова можливість необхідність потреба спосіб засіб захід діяльність дія
        робота праця стан підсумок зустріч слово думка погляд ідея приклад завдання підхід варіант список перелік
        обсяг розмір сума кількість число зміна створення проведення здійснення забезпечення отримання використання
        ставлення поводження вчинення видання підтримка пора раз річ спосіб добре життя світ ряд низка решта половина
        більшість частина питання тема позиція увага згода користь продовження застосування надання наявність
        відсутність вирішення виконання закінчення очікування поява присутність сила справа
    """,
    "ru": """
        шаг рамка проведение состав момент случай ситуация участие цель уровень доля показатель сторона начало конец
        ход направление вопрос проблема решение результат процесс период сфера отрасль вид тип форма роль значение
        последствие причина основание условие возможность необходимость потребность способ средство мероприятие
        деятельность действие работа труд состояние итог встреча слово мнение взгляд идея пример задача подход
        вариант список перечень объем объём размер сумма количество число изменение создание осуществление
        обеспечение получение использование отношение совершение поддержка пора раз вещь жизнь мир ряд остаток
        половина большинство часть тема позиция внимание согласие польза продолжение применение предоставление
        наличие отсутствие выполнение окончание ожидание появление присутствие сила дело век
    """,
    "en": """
        mental general intelligent unhealthy healthy coastal receive rekindle investigate international national
        federal regional rural urban domestic foreign formal informal initial annual monthly weekly daily visible
        friend friends moment mark chance change changes deal role rise fall growth lead leader leaders staff member
        members decision decisions step steps move effort efforts idea ideas view views sense kind sort type types
        amount range total average share rate rates list term terms period process system systems service services
        event events issue matter matters action actions activity response support use user users need demand offer
        chance risk cost costs value price order line form base site room team teams side field head face hand body
        life lives death name names story stories word words book page act law rule rules right rights power force
        forces control access future past present history age ready happy heavy busy angry empty easy early dirty
        wealthy healthy guilty worthy lengthy massive active passive aggressive expensive extensive impressive
        positive negative effective native creative different recent frequent ancient urgent violent silent
        permanent independent excellent efficient patient current apparent significant relevant brilliant
        elegant strict strong weak hard soft deep wide close open free clear simple single double common rare
        public private real true false sure safe rich poor young fresh clean dark bright cold warm hot cool slow fast
        quick equal complete direct exact huge tiny enormous receive provide produce include reduce increase decrease
        achieve create continue decide describe discover encourage ensure establish examine improve introduce
        investigate maintain manage measure observe obtain operate participate perform permit persuade predict
        prefer prepare prevent promote propose protect prove publish purchase pursue realise realize recognise
        recognize recommend recover refuse reject relate release remove replace replace represent require resolve
        respond restore retain reveal review select separate serve settle solve struggle submit succeed suffer
        suggest survive suspect tackle threaten transform understand urge vary welcome affect allow appear apply
        argue arrive avoid claim compare consider contain cope deny depend develop discuss emerge enable enjoy enter
        exist fail favour favor feel fight fill find focus gain grow handle hear identify ignore impose inform
        intend involve join lack learn lose love meet mention miss notice occur oppose pay plead point prompt push
        raise reach refer rely save seek send share spend stand stay stop talk teach tend touch treat trust visit
        wait walk warn win wish wonder write extra electronic facilitate level sometime accuse meter meters project
        projects
    """,
}
# Adjectives of nations that stand alone: "the French said" is no keyword; "French Open" is one whole name.
NATIONALITIES = """
    french german dutch greek swiss welsh iraqi israeli pakistani saudi thai czech arab afghan argentine british
    scottish irish english spanish swedish danish finnish turkish polish jewish kurdish flemish chinese japanese
    portuguese vietnamese lebanese sudanese maltese senegalese taiwanese european korean american mexican african
    asian russian ukrainian italian indian indonesian iranian canadian australian austrian belgian brazilian
    bulgarian californian egyptian estonian ethiopian georgian hungarian jordanian kenyan latvian lithuanian libyan
    malaysian moldovan nigerian norwegian palestinian peruvian romanian serbian slovakian syrian tunisian
    venezuelan western eastern northern southern christian muslim catholic olympic
"""
# Nouns hardly ever met whose forms are those of common ones.
UNLIKELY = "ринка рака"
