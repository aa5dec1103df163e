"""What pages put before a text in every language: buttons, agencies in the credit of a picture."""

# "Facebook Twitter Print The council ...": what a page offers to do with it.
BUTTONS = (
    r"(?:(?:Facebook|Twitter|Pinterest|WhatsApp|Linked[Ii]n|Reddit|ReddIt|Email|Print|Telegram|VK|Viber|Tumblr|Mix|Digg|LINE"
    r"|Share|Tweet)\s+){3,}"
)
AGENCIES = ("Getty", "Reuters", "AFP", "EPA")
