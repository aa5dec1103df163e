"""Texts that are hard to cut, a bar between the sentences. All of our own writing, people and places invented."""

ENGLISH = """
Dr. Alan Pryce met Mrs. Holt at St. Brigid's on Monday. | They spoke for an hour.
The U.S. Senate passed the bill on Friday. | It now goes to the president.
She has lived in the U.S. | The family moved there in 1998.
Prices rose by 3.4 percent in Q2. | In Q3 they fell by 1.2 percent.
Shares of Marlow Steel Inc. fell on Tuesday. | Those of Tanner & Co. rose.
The deal was struck by Brandt Ltd. | Its owners kept silent.
J. R. Whitlock wrote the report. | T.S. Marsh signed it.
The train leaves at 5:30 p.m. on weekdays. | On Sundays it does not run.
The office opens at 9 a.m. | The queue forms an hour earlier.
It was plan B. | The council had no plan C.
He and I. | That was the whole crew.
"Who will pay for this?" Castell asked. | Nobody answered.
"We are ready!" said the captain. | The crew cheered.
"This is over." | That was the message from the quay.
“We waited… and nothing came,” he said. | Then the lights went out.
He paused... | Then he signed the paper.
The paper (see fig. 3) is short. | Its tables (pp. 4-9) are not.
No. 7 won the race. | No. 3 came last. | Was it fair? | No. | The judges disagreed.
The rule, i.e. the new one, holds. | Some, e.g. the trawlers, are exempt.
It costs approx. 40 crowns. | That is less than in Aug. 2021.
Gov. Lena Ortiz and Sen. Paul Dray left early. | Rep. Amy Stone stayed.
The rescue took place near Tulsa, Okla. | The crew was safe.
She joined Yahoo.com in 2001. | Version 2.0 came later.
1. Bring a coat. | 2. Bring a lamp.
The vote was 9-4 (Tuesday). | Two members were ill.
The plan failed.[3] | A new one followed.
Great news! | 🎉 The pier is open again.
Is it safe? | Is it cheap? | It is neither!
The ship, named "Hope," sank. | "Mercy" did not.
He said: "Stay." | They stayed.
Martin Hale Jr. won again. | His father had lost in 1984.
They met at 10 Dock St. on Friday. | The talks lasted ten hrs. and ended well.
Work began in Jan. and ended in Nov. | Nobody was hurt.
The suspect, 41, lives in Elm Rd. | Police found him at home.
What a night! | "I have never seen such waves," the pilot said. | He is 60.
The firm, founded in 1911, makes ropes, sails, etc. | It has 30 workers.
"""

UKRAINIAN = """
У 2024 р. Верхівська рада ухвалила бюджет. | Його підтримали 25 депутатів.
Закон ухвалили у 2019 році. | У 2024 р. його змінили.
Адреса проста: м. Верхів, вул. Липова, буд. 4. | Вхід вільний.
Ремонт коштує 3,5 млн грн. | Його завершать восени.
Збитки сягнули 10 млрд дол. США. | Їх покриє страховик.
Це було у XVII ст. на Гуцульщині. | Відтоді збереглося 3 тис. листів.
Т. Г. Вербицький написав звіт. | О.М. Ренська його підписала.
На нараду прийшли проф. Коваль, акад. Лисенко та ін. | Журналістів не пустили.
Купили дошки, цвяхи, фарбу тощо. | Решту привезуть завтра.
«Хто за це заплатить?» – запитала Каштелян. | Відповіді не було.
«Ми готові!» – сказав капітан. | Екіпаж зааплодував.
«Це кінець. | Далі буде інакше», – додав він.
– Ми чекали довго, – сказав капітан. | – Тепер усе готово.
Він сказав: «Чекайте». | Усі чекали.
Він помовчав… | Потім підписав папір.
Чи буде пором? | Невідомо! | Рада мовчить.
Потяг прибуває о 5.30. | Автобус чекатиме на площі.
Палац (див. рис. 3) збудували у 1911 р. за два роки. | Таблиці (с. 4-9) додано.
1. Візьміть куртку. | 2. Візьміть ліхтар.
За п. 5 ст. 12 Кодексу штраф зріс. | Тепер він становить 17 тис. грн.
Станом на 1 січня 2024 р. Верхів мав 40 тис. мешканців. | Зараз їх більше.
У 1991–1999 рр. порт занепав. | Потім він ожив.
Пором назвали «Надія». | «Милість» стоїть на ремонті.
ТОВ «Верхівбуд» виграло тендер. | Друге місце посіло ПП «Даль».
Чудова новина! | 🎉 Причал знову відкрито.
План провалився.[3] | Новий ухвалили за тиждень.
Загинули дві людини, у т. ч. капітан. | Про це повідомили рятувальники.
Він працював у т. зв. старій гавані. | Тепер там музей.
Це був план Б. | У ради не було іншого.
Температура сягла 32,5 градуса. | Такого не було з 1953 р.
Прийшли Олена й О. Бондар. | Решта хворіла.
Площа ділянки – 12 га. | Ціна – 40 тис. за сотку.
Рішення просте.Нова гавань відкриється у травні. | Стару закриють.
Автобус їде через с. Липівка. | Далі він повертає на смт. Ольхове.
Хто переможе? | «Верхів» грає вдома. | Квитків немає.
Нагороду отримав ім. Коваля. | Так, саме так його назвали.
""".replace("Рішення просте.Нова", "Рішення просте. | Нова")

RUSSIAN = """
В 2024 г. Верховский совет принял бюджет. | Его поддержали 25 депутатов.
Закон приняли в 2019 году. | В 2024 г. его изменили.
Адрес простой: г. Верхов, ул. Липовая, д. 4. | Вход свободный.
Ремонт стоит 3,5 млн руб. | Его закончат осенью.
Убытки достигли 10 млрд долл. США. | Их покроет страховщик.
Это было в XVIII в. на Печоре. | С тех пор уцелело 4 тыс. писем.
Т. Г. Вербицкий написал отчёт. | О.М. Ренская его подписала.
На совещание пришли проф. Коваль, акад. Лисин и др. | Журналистов не пустили.
Купили доски, гвозди, краску и т. д. | Остальное привезут завтра.
«Кто за это заплатит?» — спросила Каштелян. | Ответа не было.
«Мы готовы!» — сказал капитан. | Экипаж зааплодировал.
«Это конец. | Дальше будет иначе», — добавил он.
— Мы ждали долго, — сказал капитан. | — Теперь всё готово.
Он сказал: «Ждите». | Все ждали.
Он помолчал… | Потом подписал бумагу.
Будет ли паром? | Неизвестно! | Совет молчит.
Поезд прибывает в 5.30. | Автобус будет ждать на площади.
Дворец (см. рис. 3) построили в 1911 г. за два года. | Таблицы (стр. 4-9) приложены.
1. Возьмите куртку. | 2. Возьмите фонарь.
По п. 5 ст. 12 Кодекса штраф вырос. | Теперь он составляет 17 тыс. руб.
По состоянию на 1 января 2024 г. Верхов имел 40 тыс. жителей. | Сейчас их больше.
В 1991–1999 гг. порт пришёл в упадок. | Потом он ожил.
Паром назвали «Надежда». | «Милость» стоит на ремонте.
ООО «Верховстрой» выиграло тендер. | Второе место заняло ИП «Даль».
Отличная новость! | 🎉 Причал снова открыт.
План провалился.[3] | Новый приняли за неделю.
Погибли два человека, в т. ч. капитан. | Об этом сообщили спасатели.
Он работал в т. н. старой гавани. | Теперь там музей.
Это был план Б. | У совета не было другого.
Температура достигла 32,5 градуса. | Такого не было с 1953 г.
Пришли Елена и О. Бондарь. | Остальные болели.
Площадь участка – 12 га. | Цена – 40 тыс. за сотку.
Автобус идёт через с. Липовка. | Дальше он поворачивает на пос. Ольховый.
Кто победит? | «Верхов» играет дома. | Билетов нет.
Акции Yahoo.com растут. | Инвесторы рады.
"""

TABLES = {
    language: [tuple(line.split(" | ")) for line in table.strip().splitlines()]
    for language, table in (("en", ENGLISH), ("uk", UKRAINIAN), ("ru", RUSSIAN))
}
