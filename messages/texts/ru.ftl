# Что говорит Lede по-русски. Спокойно и просто: без восклицательных знаков и лишних слов. Чужие слова приходят как значения.
# Между числом и тем, что оно считает, стоит неразрывный пробел (U+00A0): строка там не переломится.

## Первое сообщение и команды

about = Lede показывает новости их же словами: главное, цитаты и кто их сказал.
description =
    Lede читает новости и показывает главное словами самой статьи: краткое содержание, цитаты и кто их сказал.

    Пришлите текст статьи, ссылку или перешлите пост. Ничего не выдумано: каждое предложение есть в статье.
start =
    Lede читает новости и показывает главное словами самой статьи: краткое содержание, цитаты и кто их сказал.

    Пришлите текст статьи, ссылку или перешлите пост. Или посмотрите последние новости: /latest
start-group =
    Lede читает новости и показывает главное словами самой статьи: краткое содержание, цитаты и кто их сказал.

    В группе: /latest, /subscribe, а также /summary со ссылкой или в ответ на сообщение.
help-send = Пришлите статью текстом, ссылкой, файлом или пересланным постом и получите главное и цитаты.
help-send-group = В группе пришлите /summary со ссылкой или в ответ на статью либо пост и получите главное и цитаты.
help-read = Новости
help-people = Кто что сказал
help-follow = Подписки
help-settings = Настройки
help-admin = Для администраторов
command-start = что умеет этот бот
command-help = все команды
command-latest = последние новости, все или по теме
command-story = новость по её номеру
command-summary = содержание новости, ссылки или поста, коротко или подробно
command-quotes = цитаты из новости
command-search = поиск новостей по словам
command-topics = темы новостей
command-speakers = кто говорил в новостях
command-speaker = всё, что сказал один человек
command-subscribe = получать новости по теме или словам
command-unsubscribe = больше их не получать
command-list = ваши подписки
command-channels = тематические каналы
command-languages = языки новостей
command-language = язык бота
command-addfeed = добавить ленту по адресу
command-feeds = ленты, которые читает бот
command-addchannel = публиковать тему в канале
command-removechannel = больше не публиковать в канале
command-merge = объединить имена одного человека
command-split = разъединить имена

## Кнопки

button-latest = Новости
button-all = Все новости
button-topics = Темы
button-languages = Языки новостей
button-interface = Язык бота
button-subscribe = Подписаться
button-mine = Мои подписки
button-mine-group = Подписки чата
button-back = ‹ Назад
button-done = Готово
button-read = Читать ↗
button-follow = + Следить
button-followed = ✓ Вы следите
button-search = Искать «{ $words }»
button-undo = Отменить
button-split = Разъединить
button-direct = Прямая речь { $n }
button-all-said = Всё { $n }
button-day = За день
button-week = За неделю
button-people = Люди { $n }
button-bodies = Организации { $n }
tab-summary = Главное
tab-quotes = Цитаты { $n }
tab-voices = Голоса { $n }

## Новость

untitled = Без заголовка
and-more = и ещё { $n }
story-number = № { $n }
speaker-number = страница { $n }
no-summary = Текст слишком короткий, сокращать нечего.
no-quotes = В этой новости цитат не нашлось.
no-voices = В этой новости никого не цитируют.
reported = в пересказе:
kind-direct = цитата
kind-partial = фрагмент
kind-indirect = пересказ
bodies-here = Организации
speaker-unknown = кто это сказал, неизвестно
reading = Читаю страницу…
unsupported-language = Этот язык я знаю плохо: { $language }. Текст сохранён; возможно, показано не самое важное.
unknown-language-text = Язык узнать не удалось. Текст сохранён; возможно, показано не самое важное.

## Количества

quotes-count =
    { $n ->
        [one] { $n } цитата
        [few] { $n } цитаты
        [many] { $n } цитат
       *[other] { $n } цитаты
    }
stories-count =
    { $n ->
        [one] { $n } новость
        [few] { $n } новости
        [many] { $n } новостей
       *[other] { $n } новости
    }

## Списки

latest-title = Последние новости
latest-title-topic = Последние новости · { $topic }
latest-empty = На ваших языках новостей пока нет. Пришлите статью или ссылку либо выберите другие языки.
latest-empty-topic = На эту тему новостей пока нет. Выберите другую тему или другие языки.
search-title = Поиск: «{ $words }»
search-title-found =
    «{ $words }» · { $n ->
        [one] { $n }{ $more } новость
        [few] { $n }{ $more } новости
        [many] { $n }{ $more } новостей
       *[other] { $n }{ $more } новости
    }
search-empty = Ничего не нашлось. Попробуйте другие слова или меньше слов.
speakers-title =
    Кто говорил · за { $n ->
        [1] день
        [7] неделю
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
bodies-title =
    Организации · за { $n ->
        [1] день
        [7] неделю
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
speakers-empty = За это время никого не цитировали. Попробуйте больше дней: /speakers 30
speaker-which = По запросу «{ $name }» нашлось несколько человек. Выберите:
speaker-count =
    { $quotes ->
        [one] { $quotes } цитата
        [few] { $quotes } цитаты
        [many] { $quotes } цитат
       *[other] { $quotes } цитаты
    } в { $stories ->
        [one] { $stories } новости
       *[other] { $stories } новостях
    }
speaker-silent = Цитат пока нет.

## Выбор

topics-title = Темы
topics-text = Выберите тему для чтения. Число рядом показывает, сколько в ней новостей.
subscribe-title = Подписки
subscribe-text = Нажмите тему, и новости по ней будут приходить сюда. Нажмите ещё раз, чтобы отписаться.
languages-title = Языки новостей
languages-text = Вы читаете новости на языках со значком ✓. Нажмите язык, чтобы добавить или убрать.
interface-title = Язык бота
interface-text = Выберите язык кнопок и сообщений.
language-other = неизвестный язык

## Подписки, каналы, ленты

list-title = Ваши подписки
list-title-group = Подписки чата
list-text = Чтобы отписаться, нажмите ✕ с номером.
list-empty = Подписок пока нет. Выберите темы, и новости по ним будут приходить сюда.
wanted-topic = тема: { $name }
wanted-speaker = цитаты: { $name }
wanted-words = слова: { $name }
channels-title = Тематические каналы
channels-empty = Каналов пока нет. Подписаться на темы можно прямо здесь.
feeds-title = Ленты
feeds-empty = Лент пока нет. Добавьте первую: /addfeed https://example.org/feed
feed-new = ещё не прочитана
feed-next = следующее чтение { $when }
feed-errors =
    { $n ->
        [one] { $n } неудача подряд
        [few] { $n } неудачи подряд
        [many] { $n } неудач подряд
       *[other] { $n } неудачи подряд
    }

## Сделано

subscribed = Вы подписались: { $topic }. Новости будут приходить сюда.
subscribed-group = Чат подписан на тему «{ $topic }». Новости будут приходить сюда.
already-subscribed = Вы уже подписаны: { $topic }.
already-subscribed-group = Чат уже подписан на тему «{ $topic }».
unsubscribed = Вы отписались: { $topic }.
unsubscribed-group = Чат больше не подписан на тему «{ $topic }».
not-subscribed = Такой подписки у вас нет: { $topic }.
not-subscribed-group = Чат не был подписан на тему «{ $topic }».
speaker-followed = Новые цитаты будут приходить сюда: { $name }.
speaker-left = Цитаты больше не будут приходить: { $name }.
interface-set = Теперь бот говорит по-русски.
feed-added = Лента добавлена: { $title }. Первые новости появятся через несколько минут.
feed-known = Эта лента уже есть в списке: { $title }.
channel-bound = Новости будут публиковаться в канале «{ $title }»: { $topic }, { $language }.
channel-removed = В канале «{ $title }» больше ничего не будет публиковаться.
merged = Объединены: { $kept } и { $other }.
merged-doubtful = Оба имени есть в одной статье. Если это разные люди, нажмите «Отменить».
merged-already = Это уже одна страница: { $name }.
parted = Разъединены: { $kept } и { $other }.
parted-already = Это и так разные страницы: { $kept } и { $other }.

## Трудности

empty-input = Здесь нет текста. Пришлите статью текстом, ссылкой или файлом .txt либо .html.
too-short = Это слишком коротко для статьи: пришлите полный текст, ссылку или файл.
too-large = Текст слишком большой: я читаю до 5 МБ. Пришлите его часть.
not-text = Не удаётся прочитать этот файл. Пришлите обычный текст или сохранённую страницу: .txt либо .html.
no-article = Не удалось найти здесь статью. Если вы её видите, скопируйте текст и пришлите сюда.
is-feed = Это лента новостей, а не статья. Администратор может добавить её: /addfeed и адрес.
bad-input = Не удаётся это прочитать. Пришлите статью обычным текстом или ссылкой.
bad-address = Не удаётся открыть этот адрес. Пришлите полную ссылку, которая начинается с https://
private-address = Этот адрес не общедоступный, поэтому я его не открываю. Скопируйте текст и пришлите сюда.
unreachable = Сайт недоступен. Проверьте ссылку или скопируйте текст и пришлите сюда.
timed-out = Сайт не ответил вовремя. Попробуйте позже или скопируйте текст и пришлите сюда.
disallowed = Этот сайт не разрешает ботам читать страницу. Скопируйте текст и пришлите сюда.
web-error = Не удаётся открыть эту страницу. Скопируйте её текст и пришлите сюда.
page-gone = Такой страницы нет. Проверьте ссылку.
page-closed = Сайт показывает эту страницу не всем. Скопируйте текст и пришлите сюда.
site-trouble = Сайт сейчас не может показать эту страницу. Попробуйте позже или скопируйте текст и пришлите сюда.
not-found = Здесь уже ничего нет. Последние новости: /latest
restarting = Меня перезапустили во время чтения. Пришлите, пожалуйста, ещё раз.
went-wrong = Извините, произошёл сбой; ничего не потеряно, попробуйте ещё раз через минуту.
file-too-big = Этот файл больше 5 МБ. Пришлите файл поменьше или только текст статьи.
bad-number = Пришлите номер новости после команды, например /{ $command } 12. Он стоит под заголовком каждой новости.
bad-days = Пришлите количество дней после команды, например /speakers 30
story-not-found = Новости с таким номером нет. Последние новости: /latest
search-needs-words = Пришлите после команды слова для поиска, например /search северный пирс
speaker-needs-name = Пришлите имя после команды, например /speaker Нина Кастелл. Все, кто говорил на этой неделе: /speakers
speaker-not-found = Страницы «{ $name }» нет. Проверьте написание или посмотрите, кто говорил на этой неделе: /speakers
speaker-not-found-but = Страницы «{ $name }» нет. На этой неделе говорили:
merge-usage = Пришлите два имени или номера после команды, например /merge Нина Кастелл, Н. Кастел или /merge 12 15. Номер указан на странице с цитатами.
merge-unknown = По запросу «{ $name }» никого не найдено. Проверьте написание или возьмите номер со страницы с цитатами: /speakers
merge-which = Кто из них одно лицо или одна организация?
merge-kinds = Человека с организацией объединить нельзя.
split-usage = Пришлите имя или номер после команды, например /split Нина Кастелл или /split 12. Номер указан на странице с цитатами.
split-which = Кого разъединить?
split-what = { $name }: какое имя принадлежит кому-то другому?
split-nothing = Здесь только одно написание: { $name }.
unknown-command = Такой команды нет. Все команды: /help
no-such-subscription = Такой подписки нет: { $name }.
unknown-topic = Темы «{ $name }» нет. Есть такие: { $topics }.
number-for-topic = Темы «{ $number }» нет. Чтобы открыть новость по номеру, пришлите /story { $number }. Есть такие темы: { $topics }.
unknown-language = Языка «{ $name }» здесь нет. Есть такие: { $languages }.
one-language-needed = Нужен хотя бы один язык.
old-button = Эта кнопка больше не действует. Пришлите /latest
admin-only = Это могут делать только администраторы бота.
group-admin-only = Это могут менять только администраторы группы.
needs-address = Пришлите адрес после команды, например /{ $command } https://example.org/feed
not-a-feed = По этому адресу нет ленты. Найдите на сайте ссылку с названием RSS или Atom и пришлите её.
channel-usage = Пришлите канал, тему и язык, например /addchannel @port_alder_news экономика ru
channel-removal-usage = Пришлите канал после команды, например /removechannel @port_alder_news. Все каналы: /channels
channel-unknown = Этот канал не виден. Проверьте название и добавьте бота в администраторы канала.
channel-not-bound = В этом канале ничего не публиковалось. Все каналы: /channels
bot-not-admin = Бот не может публиковать в этом канале. Добавьте его в администраторы с правом публикации и пришлите команду ещё раз.

## Темы

topic-politics = политика
topic-war = война
topic-world = мир
topic-society = общество
topic-economy = экономика
topic-technology = технологии
topic-science = наука
topic-sports = спорт
topic-culture = культура
topic-incidents = происшествия
topic-health = здоровье
topic-other = другое

## Настройки

command-settings = все настройки
command-zone = часовой пояс
button-settings = Настройки
button-zone = Часовой пояс
button-always = Всегда такой длины
button-words = + Следить: «{ $words }»
button-words-followed = ✓ Вы следите: «{ $words }»
settings-title = Настройки
settings-title-group = Настройки этого чата
settings-languages = Языки новостей: { $languages }
settings-interface = Язык бота: { $language }
settings-zone = Время: { $city }, сейчас { $clock }
settings-length =
    Содержание: { $n ->
        [one] до { $n } предложения
       *[other] до { $n } предложений
    }
length-short = коротко
length-normal = средне
length-long = подробно
length-set = Длина содержания: { $length }.
length-unknown = Длины «{ $name }» нет. Есть такие: { $lengths }.
zone-title = Часовой пояс
zone-text = Сейчас: { $city }, { $clock }. Выберите другой пояс или отправьте /zone и город.
zone-set = Часовой пояс: { $city }, сейчас { $clock }.
zone-which = Что вы имеете в виду: «{ $name }»?
zone-unknown = Часовой пояс «{ $name }» не найден. Отправьте город или пояс, например /zone Варшава или /zone UTC+2
words-offer = Нет ни темы, ни говорящего «{ $words }». Можно следить за словами: новости, в которых есть все они, будут приходить сюда.
words-followed = Новости с этими словами будут приходить сюда: { $words }.
words-followed-already = Новости с этими словами уже приходят сюда: { $words }.
words-left = Новости с этими словами больше не будут приходить: { $words }.
words-unclear = В «{ $words }» нечего искать. Отправьте слова, например /subscribe северный причал
