"""Articles of about 400 words to measure with, one for each language. All people, places and events are invented."""

ENGLISH_TITLE = "Harbour council votes to close the north pier"
ENGLISH = """
PORT ALDER, 4 March (Northern Wire) - The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two \
years, after engineers found that a third of its wooden piles had been hollowed out by shipworm.

Repairs will cost 41 million crowns, a third more than planned last autumn. The money comes from the harbour fund and from \
a loan of 12 million crowns, which the town has to pay back by 2034. Fishing crews are to move to the old basin from \
1 March, and the ferry to Gull Island will leave from the south quay until the work is done.

"We should have done this five years ago, and everyone in this room knows it," Mayor Nina Castell told the council. She \
added that nobody would lose a mooring because of the closure. "There is room for all 63 boats in the old basin. It will \
be narrow, it will be noisy, but it will be safe," she said.

A long road to repair

The north pier was built in 1911 and rebuilt after the storm of 1953. In June last year a crane driver noticed that the \
planks were sinking under his load. Divers then examined all 214 piles within three weeks. Their report, which runs to \
180 pages, says that 71 piles carry less than half of their load and that 15 of them carry nothing at all.

Four councillors voted against the plan. Tobias Renn, who owns two trawlers, said the closure would ruin small crews. \
"They tell us it is two years. I have lived here for fifty-two winters and I have never seen the town finish anything in \
two years," he said after the vote. His group wants the pier to be repaired in halves, so that one side stays open.

Harbour master Ilse Thorne rejected the idea. According to her, the divers cannot work next to moored ships, and every \
week of delay costs the harbour about 90,000 crowns. "You cannot mend half a tooth," Thorne said.

The fish market, which employs 140 people, stays where it is. A bus will bring the catch from the old basin every \
morning at 5.30 a.m., and the town pays for it. Traders had asked for lower rents during the work; the council will decide \
on that in April.

Work begins on 17 March with the removal of the cranes. The company that won the tender, Dahl & Sons Ltd., has repaired \
three piers on the same coast since 2016 and finished two of them early. The first new piles, made of steel, should stand \
before the autumn storms.
"""

UKRAINIAN_TITLE = "Міськрада Вільхового Порту закриває північний причал"
UKRAINIAN = """
ВІЛЬХОВИЙ ПОРТ, 4 березня (Північний вісник) – Міська рада Вільхового Порту у вівторок дев'ятьма голосами проти чотирьох \
ухвалила рішення закрити північний причал на два роки. Інженери з'ясували, що третину дерев'яних паль зруйнував морський черв.

Ремонт коштуватиме 41 млн грн. Це на третину більше, ніж планували восени минулого року. Гроші візьмуть із портового фонду \
та з позики на 12 млн грн, яку місто має повернути до 2034 р. Рибальські бригади з 1 березня перейдуть до старої гавані, а \
пором на острів Чаячий відходитиме з південної набережної, доки роботи не завершать.

«Це треба було зробити п'ять років тому, і всі в цій залі це знають», – сказала міська голова Ніна Каштелян депутатам. Вона \
додала, що через закриття ніхто не втратить місця для човна. «У старій гавані вистачить місця для всіх 63 човнів. Буде тісно, \
буде гамірно, але буде безпечно», – наголосила Каштелян.

Довга дорога до ремонту

Північний причал збудували у 1911 році та відновили після шторму 1953 року. У червні минулого року кранівник Остап Вербицький \
помітив, що дошки просідають під вантажем. Після цього водолази за три тижні оглянули всі 214 паль. У звіті на 180 сторінок \
ідеться, що 71 паля тримає менше половини навантаження, а 15 не тримають нічого.

Чотири депутати голосували проти. Власник двох траулерів Тарас Ренський заявив, що закриття розорить невеликі бригади. «Нам \
кажуть про два роки. Я живу тут п'ятдесят дві зими й жодного разу не бачив, щоб місто щось завершило за два роки», – сказав \
він після голосування. Його група пропонує ремонтувати причал половинами, щоб один бік залишався відкритим.

Капітан порту Ілона Торн відкинула цю ідею. За її словами, водолази не можуть працювати поруч із суднами, а кожен тиждень \
затримки коштує порту близько 90 тис. грн. «Не можна вилікувати пів зуба», – пояснила Торн.

Рибний ринок, на якому працюють 140 людей, залишається на своєму місці. Щоранку о 5:30 улов зі старої гавані привозитиме \
автобус, і платитиме за нього місто. Торговці просили зменшити орендну плату на час робіт; рада розгляне це питання у квітні.

Роботи почнуться 17 березня з демонтажу кранів. Компанія «Даль і сини», яка виграла тендер, з 2016 року відремонтувала три \
причали на цьому узбережжі, і два з них здала раніше строку. Перші нові палі, сталеві, мають стояти до осінніх штормів. \
Наступного засідання щодо порту рада збереться 8 квітня. Тоді ж депутати почують, скільки коштуватиме тимчасовий пором і чи \
вистачить на нього грошей у бюджеті міста. Мешканці зможуть поставити запитання письмово або прийти до зали засідань особисто.
"""

RUSSIAN_TITLE = "Горсовет Ольховой Гавани закрывает северный причал"
RUSSIAN = """
ОЛЬХОВАЯ ГАВАНЬ, 4 марта (Северный вестник) – Городской совет Ольховой Гавани во вторник девятью голосами против четырёх \
решил закрыть северный причал на два года. Инженеры выяснили, что треть деревянных свай разрушил морской червь.

Ремонт обойдётся в 41 млн крон. Это на треть больше, чем планировали осенью прошлого года. Деньги возьмут из портового фонда \
и из займа на 12 млн крон, который город должен вернуть до 2034 г. Рыбацкие бригады с 1 марта перейдут в старую гавань, а \
паром на остров Чаячий будет отходить от южной набережной, пока работы не закончатся.

«Это надо было сделать пять лет назад, и все в этом зале это знают», – сказала мэр Нина Каштелян депутатам. Она добавила, что \
из-за закрытия никто не потеряет места для лодки. «В старой гавани хватит места для всех 63 лодок. Будет тесно, будет шумно, \
но будет безопасно», – подчеркнула Каштелян.

Долгая дорога к ремонту

Северный причал построили в 1911 году и восстановили после шторма 1953 года. В июне прошлого года крановщик Остап Вербицкий \
заметил, что доски проседают под грузом. После этого водолазы за три недели осмотрели все 214 свай. В отчёте на 180 страниц \
говорится, что 71 свая держит меньше половины нагрузки, а 15 не держат ничего.

Четыре депутата голосовали против. Владелец двух траулеров Тарас Ренский заявил, что закрытие разорит небольшие бригады. «Нам \
говорят про два года. Я живу здесь пятьдесят две зимы и ни разу не видел, чтобы город что-нибудь закончил за два года», – \
сказал он после голосования. Его группа предлагает ремонтировать причал половинами, чтобы одна сторона оставалась открытой.

Капитан порта Илона Торн отвергла эту идею. По её словам, водолазы не могут работать рядом с судами, а каждая неделя задержки \
стоит порту около 90 тыс. крон. «Нельзя вылечить половину зуба», – объяснила Торн.

Рыбный рынок, на котором работают 140 человек, остаётся на своём месте. Каждое утро в 5:30 улов из старой гавани будет \
привозить автобус, и платить за него будет город. Торговцы просили снизить аренду на время работ; совет рассмотрит этот вопрос \
в апреле.

Работы начнутся 17 марта с разборки кранов. Компания «Даль и сыновья», выигравшая тендер, с 2016 года отремонтировала три \
причала на этом побережье, и два из них сдала раньше срока. Первые новые сваи, стальные, должны стоять до осенних штормов. \
На следующее заседание о порте совет соберётся 8 апреля. Тогда же депутаты услышат, сколько будет стоить временный паром и \
хватит ли на него денег в бюджете города. Жители смогут задать вопросы письменно или прийти в зал заседаний лично.
"""

ARTICLES = {
    "uk": (UKRAINIAN_TITLE, UKRAINIAN.strip()),
    "en": (ENGLISH_TITLE, ENGLISH.strip()),
    "ru": (RUSSIAN_TITLE, RUSSIAN.strip()),
}
