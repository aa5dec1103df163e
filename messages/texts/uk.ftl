# Що каже Lede українською. Спокійно й просто: без знаків оклику й зайвих слів. Чужі слова приходять як значення.
# Між числом і тим, що воно лічить, стоїть нерозривний пробіл (U+00A0): рядок там не переламається.

## Перше повідомлення і команди

about = Lede показує новини їхніми ж словами: головне, цитати й хто їх сказав.
description =
    Lede читає новини й показує головне словами самої статті: короткий зміст, цитати й хто їх сказав.

    Надішліть текст статті, посилання або перешліть допис. Нічого не вигадано: кожне речення є в статті.
start =
    Lede читає новини й показує головне словами самої статті: короткий зміст, цитати й хто їх сказав.

    Надішліть текст статті, посилання або перешліть допис. Чи погляньте на останні новини: /latest
start-group =
    Lede читає новини й показує головне словами самої статті: короткий зміст, цитати й хто їх сказав.

    У групі: /latest, /subscribe, а також /summary з посиланням або у відповідь на повідомлення.
help-send = Надішліть статтю текстом, посиланням, файлом або пересланим дописом, і отримаєте головне та цитати.
help-send-group = У групі надішліть /summary з посиланням або у відповідь на статтю чи допис, і отримаєте головне та цитати.
help-read = Новини
help-people = Хто що сказав
help-follow = Підписки
help-settings = Налаштування
help-admin = Для адміністраторів
command-start = що вміє цей бот
command-help = усі команди
command-latest = останні новини, усі або за темою
command-story = новина за її номером
command-summary = зміст новини, посилання чи допису, коротко або докладно
command-quotes = цитати з новини
command-search = пошук новин за словами
command-topics = теми новин
command-speakers = хто говорив у новинах
command-speaker = усе, що сказала одна людина
command-subscribe = отримувати новини за темою чи словами
command-unsubscribe = більше їх не отримувати
command-list = ваші підписки
command-channels = тематичні канали
command-languages = мови новин
command-language = мова бота
command-addfeed = додати стрічку за адресою
command-feeds = стрічки, які читає бот
command-addchannel = публікувати тему в каналі
command-removechannel = більше не публікувати в каналі
command-merge = об’єднати імена однієї людини
command-split = роз’єднати імена

## Кнопки

button-latest = Новини
button-all = Усі новини
button-topics = Теми
button-languages = Мови новин
button-interface = Мова бота
button-subscribe = Підписатися
button-mine = Мої підписки
button-mine-group = Підписки чату
button-back = ‹ Назад
button-done = Готово
button-read = Читати ↗
button-follow = + Стежити
button-followed = ✓ Ви стежите
button-search = Шукати «{ $words }»
button-undo = Скасувати
button-split = Роз’єднати
button-direct = Пряма мова { $n }
button-all-said = Усе { $n }
button-day = За день
button-week = За тиждень
button-people = Люди { $n }
button-bodies = Організації { $n }
tab-summary = Головне
tab-quotes = Цитати { $n }
tab-voices = Голоси { $n }

## Новина

untitled = Без заголовка
and-more = та ще { $n }
story-number = № { $n }
speaker-number = сторінка { $n }
no-summary = Текст закороткий, щоб його стискати.
no-quotes = У цій новині цитат не знайдено.
no-voices = У цій новині нікого не цитують.
reported = у переказі:
kind-direct = цитата
kind-partial = уривок
kind-indirect = переказ
bodies-here = Організації
speaker-unknown = хто це сказав, невідомо
reading = Читаю сторінку…
unsupported-language = Цю мову я знаю погано: { $language }. Текст збережено; можливо, показано не найважливіше.
unknown-language-text = Схоже, це не ті мови, які я читаю: українська, англійська, російська. Текст збережено; можливо, показано не найважливіше.

## Кількості

quotes-count =
    { $n ->
        [one] { $n } цитата
        [few] { $n } цитати
        [many] { $n } цитат
       *[other] { $n } цитати
    }
stories-count =
    { $n ->
        [one] { $n } новина
        [few] { $n } новини
        [many] { $n } новин
       *[other] { $n } новини
    }

## Списки

latest-title = Останні новини
latest-title-topic = Останні новини · { $topic }
latest-empty = Вашими мовами новин поки немає. Надішліть статтю чи посилання або виберіть інші мови.
latest-empty-topic = На цю тему новин поки немає. Виберіть іншу тему або інші мови.
search-title = Пошук: «{ $words }»
search-title-found =
    «{ $words }» · { $n ->
        [one] { $n }{ $more } новина
        [few] { $n }{ $more } новини
        [many] { $n }{ $more } новин
       *[other] { $n }{ $more } новини
    }
search-empty = Нічого не знайдено. Спробуйте інші слова або менше слів.
speakers-title =
    Хто говорив · за { $n ->
        [1] день
        [7] тиждень
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
bodies-title =
    Організації · за { $n ->
        [1] день
        [7] тиждень
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
speakers-empty = За цей час нікого не цитували. Спробуйте більше днів: /speakers 30
speaker-which = За запитом «{ $name }» знайдено кількох людей. Виберіть:
speaker-count =
    { $quotes ->
        [one] { $quotes } цитата
        [few] { $quotes } цитати
        [many] { $quotes } цитат
       *[other] { $quotes } цитати
    } { $stories ->
        [one] в { $stories } новині
       *[other] у { $stories } новинах
    }
speaker-silent = Цитат поки немає.

## Вибір

topics-title = Теми
topics-text = Виберіть тему для читання. Число поруч показує, скільки в ній новин.
subscribe-title = Підписки
subscribe-text = Натисніть тему, і новини з неї надходитимуть сюди. Натисніть ще раз, щоб відписатися.
languages-title = Мови новин
languages-text = Ви читаєте новини мовами з позначкою ✓. Натисніть мову, щоб додати або прибрати.
interface-title = Мова бота
interface-text = Виберіть мову кнопок і повідомлень.
language-other = невідома мова

## Підписки, канали, стрічки

list-title = Ваші підписки
list-title-group = Підписки чату
list-text = Щоб відписатися, натисніть ✕ з номером.
list-empty = Підписок поки немає. Виберіть теми, і новини з них надходитимуть сюди.
wanted-topic = тема: { $name }
wanted-speaker = цитати: { $name }
wanted-words = слова: { $name }
channels-title = Тематичні канали
channels-empty = Каналів поки немає. Підписатися на теми можна просто тут.
feeds-title = Стрічки
feeds-empty = Стрічок поки немає. Додайте першу: /addfeed https://example.org/feed
feed-new = ще не прочитано
feed-next = наступне читання { $when }
feed-errors =
    { $n ->
        [one] { $n } невдача поспіль
        [few] { $n } невдачі поспіль
        [many] { $n } невдач поспіль
       *[other] { $n } невдачі поспіль
    }

## Зроблено

subscribed = Ви підписалися: { $topic }. Новини надходитимуть сюди.
subscribed-group = Чат підписано на тему «{ $topic }». Новини надходитимуть сюди.
already-subscribed = Ви вже підписані: { $topic }.
already-subscribed-group = Чат уже підписано на тему «{ $topic }».
unsubscribed = Ви відписалися: { $topic }.
unsubscribed-group = Чат більше не підписано на тему «{ $topic }».
not-subscribed = Такої підписки у вас немає: { $topic }.
not-subscribed-group = Чат не було підписано на тему «{ $topic }».
speaker-followed = Нові цитати надходитимуть сюди: { $name }.
speaker-left = Цитати більше не надходитимуть: { $name }.
interface-set = Тепер бот говорить українською.
feed-added = Стрічку додано: { $title }. Перші новини з’являться за кілька хвилин.
feed-known = Ця стрічка вже є в списку: { $title }.
channel-bound = Новини публікуватимуться в каналі «{ $title }»: { $topic }, { $language }.
channel-removed = У каналі «{ $title }» більше нічого не публікуватиметься.
merged = Об’єднано: { $kept } і { $other }.
merged-doubtful = Обидва імена є в одній статті. Якщо це різні люди, натисніть «Скасувати».
merged-already = Це вже одна сторінка: { $name }.
parted = Роз’єднано: { $kept } і { $other }.
parted-already = Це й так різні сторінки: { $kept } і { $other }.

## Труднощі

empty-input = Тут немає тексту. Надішліть статтю текстом, посиланням або файлом .txt чи .html.
too-short = Для статті це закоротке: надішліть повний текст, посилання або файл.
too-large = Це завеликий текст: я читаю до 5 МБ. Надішліть його частину.
too-costly = Читати це мені надто довго. Надішліть лише текст статті або його частину.
not-text = Не вдається прочитати цей файл. Надішліть звичайний текст або збережену сторінку: .txt чи .html.
no-article = Не вдалося знайти тут статтю. Якщо ви її бачите, скопіюйте текст і надішліть сюди.
is-feed = Це стрічка новин, а не стаття. Адміністратор може додати її: /addfeed і адреса.
bad-input = Не вдається це прочитати. Надішліть статтю звичайним текстом або посиланням.
bad-address = Не вдається відкрити цю адресу. Надішліть повне посилання, що починається з https://
private-address = Ця адреса не загальнодоступна, тому я її не відкриваю. Скопіюйте текст і надішліть сюди.
unreachable = Сайт недоступний. Перевірте посилання або скопіюйте текст і надішліть сюди.
timed-out = Сайт не відповів вчасно. Спробуйте пізніше або скопіюйте текст і надішліть сюди.
disallowed = Цей сайт не дозволяє ботам читати сторінку. Скопіюйте текст і надішліть сюди.
web-error = Не вдається відкрити цю сторінку. Скопіюйте її текст і надішліть сюди.
page-gone = Такої сторінки немає. Перевірте посилання.
page-closed = Сайт показує цю сторінку не всім. Скопіюйте текст і надішліть сюди.
site-trouble = Сайт зараз не може показати цю сторінку. Спробуйте пізніше або скопіюйте текст і надішліть сюди.
not-found = Тут уже нічого немає. Останні новини: /latest
restarting = Мене перезапустили під час читання. Надішліть, будь ласка, ще раз.
went-wrong = Перепрошую, стався збій; нічого не втрачено, спробуйте ще раз за хвилину.
file-too-big = Цей файл більший за 5 МБ. Надішліть менший або лише текст статті.
bad-number = Надішліть номер новини після команди, наприклад /{ $command } 12. Він стоїть під заголовком кожної новини.
bad-days = Надішліть кількість днів після команди, наприклад /speakers 30
story-not-found = Новини з таким номером немає. Останні новини: /latest
search-needs-words = Надішліть після команди слова для пошуку, наприклад /search північний пірс
speaker-needs-name = Надішліть ім’я після команди, наприклад /speaker Ніна Кастелл. Усі, хто говорив цього тижня: /speakers
speaker-not-found = Сторінки «{ $name }» немає. Перевірте написання або погляньте, хто говорив цього тижня: /speakers
speaker-not-found-but = Сторінки «{ $name }» немає. Цього тижня говорили:
merge-usage = Надішліть два імені або номери після команди, наприклад /merge Ніна Кастелл, Н. Кастел або /merge 12 15. Номер вказано на сторінці з цитатами.
merge-unknown = За запитом «{ $name }» нікого не знайдено. Перевірте написання або візьміть номер зі сторінки з цитатами: /speakers
merge-which = Хто з них одна людина чи організація?
merge-kinds = Людину з організацією об’єднати не можна.
split-usage = Надішліть ім’я або номер після команди, наприклад /split Ніна Кастелл або /split 12. Номер вказано на сторінці з цитатами.
split-which = Кого роз’єднати?
split-what = { $name }: яке ім’я належить комусь іншому?
split-nothing = Тут лише одне написання: { $name }.
unknown-command = Такої команди немає. Усі команди: /help
no-such-subscription = Такої підписки немає: { $name }.
unknown-topic = Теми «{ $name }» немає. Є такі: { $topics }.
number-for-topic = Теми «{ $number }» немає. Щоб відкрити новину за номером, надішліть /story { $number }. Є такі теми: { $topics }.
unknown-language = Мови «{ $name }» тут немає. Є такі: { $languages }.
one-language-needed = Потрібна хоча б одна мова.
old-button = Ця кнопка вже не діє. Надішліть /latest
admin-only = Це можуть робити лише адміністратори бота.
group-admin-only = Це можуть змінювати лише адміністратори групи.
needs-address = Надішліть адресу після команди, наприклад /{ $command } https://example.org/feed
not-a-feed = За цією адресою немає стрічки. Знайдіть на сайті посилання з назвою RSS або Atom і надішліть його.
channel-usage = Надішліть канал, тему й мову, наприклад /addchannel @port_alder_news економіка uk
channel-removal-usage = Надішліть канал після команди, наприклад /removechannel @port_alder_news. Усі канали: /channels
channel-unknown = Цього каналу не видно. Перевірте назву й додайте бота до адміністраторів каналу.
channel-not-bound = У цьому каналі нічого не публікувалося. Усі канали: /channels
bot-not-admin = Бот не може публікувати в цьому каналі. Додайте його до адміністраторів із правом публікації й надішліть команду ще раз.

## Теми

topic-politics = політика
topic-war = війна
topic-world = світ
topic-society = суспільство
topic-economy = економіка
topic-technology = технології
topic-science = наука
topic-sports = спорт
topic-culture = культура
topic-incidents = події
topic-health = здоров’я
topic-other = інше

## Налаштування

command-settings = усі налаштування
command-zone = часовий пояс
button-settings = Налаштування
button-zone = Часовий пояс
button-always = Завжди такої довжини
button-words = + Стежити: «{ $words }»
button-words-followed = ✓ Ви стежите: «{ $words }»
settings-title = Налаштування
settings-title-group = Налаштування цього чату
settings-languages = Мови новин: { $languages }
settings-interface = Мова бота: { $language }
settings-zone = Час: { $city }, зараз { $clock }
settings-length =
    Зміст: { $n ->
        [one] до { $n } речення
       *[other] до { $n } речень
    }
length-short = коротко
length-normal = середньо
length-long = докладно
length-set = Довжина змісту: { $length }.
length-unknown = Довжини «{ $name }» немає. Є такі: { $lengths }.
zone-title = Часовий пояс
zone-text = Зараз: { $city }, { $clock }. Виберіть інший пояс або надішліть /zone і місто.
zone-set = Часовий пояс: { $city }, зараз { $clock }.
zone-which = Що ви маєте на увазі: «{ $name }»?
zone-unknown = Часового поясу «{ $name }» не знайдено. Надішліть місто або пояс, наприклад /zone Варшава чи /zone UTC+2
words-offer = Немає ні теми, ні мовця «{ $words }». Можна стежити за словами: новини, у яких є всі вони, надходитимуть сюди.
words-followed = Новини з цими словами надходитимуть сюди: { $words }.
words-followed-already = Новини з цими словами вже надходять сюди: { $words }.
words-left = Новини з цими словами більше не надходитимуть: { $words }.
words-unclear = У «{ $words }» немає що шукати. Надішліть слова, наприклад /subscribe північний причал
