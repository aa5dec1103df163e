# What Lede says in English. Calm and plain: no exclamation marks, no filler. User words come in as values.
# A number and what it counts are parted by a no-break space (U+00A0), so that no line ends between them.

## The first message and the commands

about = Lede shows the news in its own words: summaries, quotes and who said them.
description =
    Lede reads the news and shows the main points in the article’s own words: a short summary, the quotes and who said them.

    Send the text of an article, a link or a forwarded post. Nothing is invented: every sentence stands in the article.
start =
    Lede reads the news and shows the main points in the article’s own words: a short summary, the quotes and who said them.

    Send the text of an article, a link or a forwarded post. Or open the latest stories: /latest
start-group =
    Lede reads the news and shows the main points in the article’s own words: a short summary, the quotes and who said them.

    In a group: /latest, /subscribe, and /summary with a link or in reply to a message.
help-send = Send an article as text, a link, a file or a forwarded post, and get its summary and quotes.
help-send-group = In a group, send /summary with a link or in reply to an article or a post, and get its summary and quotes.
help-read = Stories
help-people = Who said what
help-follow = Subscriptions
help-settings = Settings
help-admin = For admins
command-start = what this bot does
command-help = all commands
command-latest = the latest stories, all or on a topic
command-story = one story by its number
command-summary = summary of a story, a link or a message, short or long
command-quotes = quotes from a story
command-search = find stories by words
command-topics = topics to read
command-speakers = who has been speaking in the news
command-speaker = everything one person said
command-subscribe = get new stories on a topic or with words
command-unsubscribe = stop getting them
command-list = your subscriptions
command-channels = Telegram channels by topic
command-languages = languages of the stories
command-language = language of the bot
command-addfeed = add a feed by its address
command-feeds = the feeds being read
command-addchannel = post a topic to a channel
command-removechannel = stop posting to a channel
command-merge = say that two names are one person
command-split = take joined names apart

## Buttons

button-latest = Latest
button-all = All stories
button-topics = Topics
button-languages = Story languages
button-interface = Bot language
button-subscribe = Subscribe
button-mine = My subscriptions
button-mine-group = Chat subscriptions
button-back = ‹ Back
button-done = Done
button-read = Read ↗
button-follow = + Follow
button-followed = ✓ Following
button-search = Search “{ $words }”
button-undo = Undo
button-split = Take apart
button-direct = Direct { $n }
button-all-said = All { $n }
button-day = Last day
button-week = Last week
button-people = People { $n }
button-bodies = Organisations { $n }
tab-summary = Summary
tab-quotes = Quotes { $n }
tab-voices = Voices { $n }

## A story

untitled = Untitled
and-more = and { $n } more
story-number = #{ $n }
speaker-number = page { $n }
from-feed = from the feed
no-summary = The text is too short to summarise.
no-quotes = No quotes found in this story.
no-voices = Nobody is quoted in this story.
reported = reported:
kind-direct = quote
kind-partial = in part
kind-indirect = reported
bodies-here = Organisations
speaker-unknown = speaker unknown
reading = Reading the page…
unsupported-language = I don’t know this language well: { $language }. The text is kept; what is shown may not be its main point.
unknown-language-text = This seems to be in none of the languages I read: Ukrainian, English, Russian. The text is kept; what is shown may not be its main point.

## Counts

quotes-count =
    { $n ->
        [one] { $n } quote
       *[other] { $n } quotes
    }
stories-count =
    { $n ->
        [one] { $n } story
       *[other] { $n } stories
    }

## Lists

latest-title = Latest stories
latest-title-topic = Latest stories · { $topic }
latest-empty = There are no stories in your languages yet. Send an article or a link, or choose other languages.
latest-empty-topic = There are no stories on this topic yet. Choose another topic or other languages.
search-title = Search: “{ $words }”
search-title-found =
    “{ $words }” · { $n ->
        [one] { $n }{ $more } story
       *[other] { $n }{ $more } stories
    }
search-empty = Nothing found. Try other words or fewer words.
speakers-title =
    Who spoke · last { $n ->
        [1] day
        [7] week
       *[other] { $n } days
    }
bodies-title =
    Organisations · last { $n ->
        [1] day
        [7] week
       *[other] { $n } days
    }
speakers-empty = Nobody was quoted in that time. Try more days: /speakers 30
speaker-which = Several speakers match “{ $name }”. Choose one:
speaker-perhaps = There is no page “{ $name }”. Did you mean:
speaker-count =
    { $quotes ->
        [one] { $quotes } quote
       *[other] { $quotes } quotes
    } in { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }
speaker-silent = No quotes yet.

## Choices

topics-title = Topics
topics-text = Choose a topic to read. The number beside it is how many stories there are.
subscribe-title = Subscriptions
subscribe-text = Press a topic, and new stories on it will come here. Press it again to stop.
languages-title = Languages of the stories
languages-text = You read stories in the languages marked ✓. Press a language to add or remove it.
interface-title = Language of the bot
interface-text = Choose the language of the buttons and messages.
language-other = unknown language

## Subscriptions, channels, feeds

list-title = Your subscriptions
list-title-group = Subscriptions of this chat
list-text = Press ✕ with a number to unsubscribe.
list-empty = There are no subscriptions yet. Choose topics, and new stories will come here.
wanted-topic = topic: { $name }
wanted-speaker = quotes: { $name }
wanted-words = words: { $name }
channels-title = Channels by topic
channels-empty = There are no channels yet. You can subscribe to topics right here.
feeds-title = Feeds
feeds-empty = There are no feeds yet. Add one: /addfeed https://example.org/feed
feed-new = not read yet
feed-next = next reading { $when }
feed-errors =
    { $n ->
        [one] { $n } failure in a row
       *[other] { $n } failures in a row
    }

## Done

subscribed = Subscribed: { $topic }. New stories will come here.
subscribed-group = This chat is subscribed to the topic “{ $topic }”. New stories will come here.
already-subscribed = You are already subscribed: { $topic }.
already-subscribed-group = This chat is already subscribed to the topic “{ $topic }”.
unsubscribed = Unsubscribed: { $topic }.
unsubscribed-group = This chat is no longer subscribed to the topic “{ $topic }”.
not-subscribed = You were not subscribed: { $topic }.
not-subscribed-group = This chat was not subscribed to the topic “{ $topic }”.
speaker-followed = New quotes will come here: { $name }.
speaker-left = Quotes will no longer come: { $name }.
interface-set = The bot now speaks English.
feed-added = Feed added: { $title }. The first stories will appear within a few minutes.
feed-known = This feed is already on the list: { $title }.
channel-bound = New stories will be posted to “{ $title }”: { $topic }, { $language }.
channel-removed = Nothing more will be posted to “{ $title }”.
merged = { $kept } and { $other } are one speaker now.
merged-doubtful = Both names stand in one article. If they are two people, press “Undo”.
merged-already = This is one speaker already: { $name }.
parted = { $kept } and { $other } are two speakers now.
parted-already = { $kept } and { $other } are two speakers already.

## Troubles

empty-input = There is no text here. Send an article as text, a link, or a .txt or .html file.
too-short = This is too short for an article: send its full text, a link or a file.
too-large = This is too much text: I read up to 5 MB. Send a part of it.
too-costly = This takes me too long to read. Send only the text of the article, or a part of it.
not-text = I can’t read this file. Send plain text or a saved web page: .txt or .html.
no-article = I can’t find an article here. If you see one, copy its text and send it here.
wall-consent = That page shows a consent notice instead of an article: copy the article’s text and send it here.
wall-guard = That page shows a check for robots instead of an article: copy the article’s text and send it here.
wall-login = That page asks to log in or subscribe instead of showing an article: copy the article’s text and send it here.
wall-age = That page asks for the reader’s age instead of showing an article: copy the article’s text and send it here.
wall-missing = That page says that the article is not there: check the link, or copy the text and send it here.
is-feed = This is a feed, not an article. An admin can add it with /addfeed and its address.
bad-input = I can’t read this. Send the article as plain text or a link.
bad-address = I can’t open this address. Send a full link that begins with https://
private-address = This address is not public, so I don’t open it. Copy the text and send it here.
unreachable = I can’t reach this site. Check the link, or copy the text and send it here.
timed-out = The site did not answer in time. Try again later, or copy the text and send it here.
disallowed = This site does not let bots read the page. Copy the text and send it here.
web-error = I can’t open this page. Copy its text and send it here.
page-gone = This page does not exist. Check the link.
page-closed = The site does not show this page to everyone. Copy the text and send it here.
site-trouble = The site can’t show this page right now. Try again later, or copy the text and send it here.
not-found = There is nothing here any more. The latest stories: /latest
restarting = I was restarted while reading this. Send it once more.
went-wrong = Sorry, something went wrong; nothing is lost, please try again in a minute.
file-too-big = This file is larger than 5 MB. Send a smaller one, or only the text of the article.
bad-number = Send the story’s number after the command, for example /{ $command } 12. It stands below the title of every story.
bad-days = Send the number of days after the command, for example /speakers 30
story-not-found = There is no story with that number. The latest stories: /latest
search-needs-words = Send the words to look for after the command, for example /search north pier
speaker-needs-name = Send a name after the command, for example /speaker Nina Castell. All who spoke this week: /speakers
speaker-not-found = There is no page “{ $name }”. Check the spelling, or see who spoke this week: /speakers
speaker-not-found-but = There is no page “{ $name }”. These people spoke this week:
merge-usage = Send two names or numbers after the command, for example /merge Nina Castell, N. Castel or /merge 12 15. The number stands on the speaker’s page.
merge-unknown = Nobody is found for “{ $name }”. Check the spelling, or take the number from the speaker’s page: /speakers
merge-which = Which two are one speaker?
merge-kinds = A person and an organisation stay apart.
split-usage = Send a name or a number after the command, for example /split Nina Castell or /split 12. The number stands on the speaker’s page.
split-which = Which speaker?
split-what = { $name }: which name belongs to somebody else?
split-nothing = There is only one spelling: { $name }.
unknown-command = There is no such command. All commands: /help
no-such-subscription = There is no such subscription: { $name }.
unknown-topic = There is no topic “{ $name }”. Topics: { $topics }.
number-for-topic = There is no topic “{ $number }”. To open a story by its number, send /story { $number }. Topics: { $topics }.
unknown-language = “{ $name }” is not among the languages here. Languages: { $languages }.
one-language-needed = At least one language has to stay.
old-button = This button is no longer valid. Send /latest
search-gone = This search is no longer here. Type it again.
admin-only = Only the bot’s admins can do this.
group-admin-only = Only the admins of this group can change that.
not-yours = Only the person who asked and the group’s admins can close this.
needs-address = Send the address after the command, for example /{ $command } https://example.org/feed
not-a-feed = There is no feed at this address. Look for a link named RSS or Atom on the site and send that.
channel-usage = Send the channel, a topic and a language, for example /addchannel @port_alder_news economy en
channel-removal-usage = Send the channel after the command, for example /removechannel @port_alder_news. All channels: /channels
channel-unknown = I can’t see this channel. Check its name and add the bot to its admins.
channel-not-bound = Nothing was being posted to this channel. All channels: /channels
bot-not-admin = I can’t post there. Add the bot to the channel’s admins with the right to post, then send the command again.

## Topics

topic-politics = politics
topic-war = war
topic-world = world
topic-society = society
topic-economy = economy
topic-technology = technology
topic-science = science
topic-sports = sport
topic-culture = culture
topic-incidents = incidents
topic-health = health
topic-other = other

## Settings

command-settings = all settings
command-zone = time zone
button-settings = Settings
button-zone = Time zone
button-always = Always this long
button-words = + Follow “{ $words }”
button-words-followed = ✓ Following “{ $words }”
settings-title = Settings
settings-title-group = Settings of this chat
settings-languages = Story languages: { $languages }
settings-interface = Bot language: { $language }
settings-zone = Time: { $city }, now { $clock }
settings-length =
    Summary: { $n ->
        [one] up to { $n } sentence
       *[other] up to { $n } sentences
    }
length-short = short
length-normal = normal
length-long = long
length-set = Length of summaries: { $length }.
length-unknown = There is no length “{ $name }”. Lengths: { $lengths }.
zone-title = Time zone
zone-text = Now: { $city }, { $clock }. Choose another zone, or send /zone and a city.
zone-set = Time zone: { $city }, now { $clock }.
zone-which = Which one do you mean by “{ $name }”?
zone-unknown = I don’t know the time zone “{ $name }”. Send a city or a zone, for example /zone Warsaw or /zone UTC+2
words-offer = There is no topic or speaker “{ $words }”. You can follow the words: stories that have all of them will come here.
words-followed = New stories with these words will come here: { $words }.
words-followed-already = Stories with these words come here already: { $words }.
words-left = Stories with these words will no longer come: { $words }.
words-unclear = There is nothing to look for in “{ $words }”. Send words, for example /subscribe north pier

demo-note = An invented article of Lede's demo newsroom: these people, places and events do not exist.
