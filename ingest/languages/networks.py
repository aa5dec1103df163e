"""Names of networks and places to follow, as they stand on pages of all languages."""

from __future__ import annotations

from ingest.languages.words import phrases

NETWORKS = frozenset(
    phrases("""
        facebook; twitter; x; fb; ig; yt; tw; insta; telegram; viber; whatsapp; instagram; youtube; tiktok;
        linkedin; messenger; threads; vk; pinterest; reddit; email; e-mail; rss; vkontakte; вконтакте;
        одноклассники; signal; bluesky; google; news; tg; фейсбук; твіттер; твиттер; телеграм; телеграмм; вайбер;
        інстаграм; инстаграм; ютуб; вотсап; тг; дзен; сайт; site; website; www; bot; бот; канал; чат; discord;
        patreon; paypal; monobank; substack; buymeacoffee; boosty; патреон; rutube; max; twitch;
        spotify; підкаст; podcast; soundcloud
    """)
)
