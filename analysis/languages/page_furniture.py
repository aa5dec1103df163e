"""What stands beside sentences on pages in all our languages: labels of captions, weekdays, agencies of datelines."""

CAPTION_LABELS = (
    "Image|Photo|Picture|Video|Source|Фото|Відео|Видео|Ілюстрація|Иллюстрация|Джерело|Источник"
)
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# before a first sentence: "VENNA, May 5. AP - "
AGENCIES = r"РИА Новости|ТАСС|Интерфакс|INTERFAX(?:\.RU)?|Укрінформ|УНІАН|УНИАН|Reuters|AFP|AP"
# how names of large cities of two words begin that a dateline writes in capitals
CITY_BEGINNINGS = "NEW|LOS|LAS|SAN|SAO|RIO DE|KUALA|BUENOS|HONG|TEL|ABU"
