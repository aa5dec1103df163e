"""What sites say instead of an article: consent to cookies, checks for robots, logins, ages, pages that are not there.

Phrases are whole words in folded text; `*` stands for any ending. A phrase is enough by itself; a sentence about a
topic must also speak to the reader or of the site.
"""

from __future__ import annotations

from ingest.languages.words import phrases

CONSENT = phrases("""
    uses cookies; use of cookies; technologies like cookies; manage consent; general data protection regulation;
    terms of use; terms of service; використовує cookie; використовує cookies; використовуємо cookie;
    використовуємо cookies; cookie-файл*; cookies-файл*; умови використання; умовами використання; умови користування;
    умовами користування; політику приватності; політикою приватності; использует cookie; использует cookies;
    используем cookie; используем cookies; куки-файл*; пользовательское соглашение; пользовательским соглашением;
    условия использования; условиями использования;
    cookie settings; cookie policy; cookie notice; cookie preferences; cookie consent; manage cookies; accept cookies;
    accept all; reject all; manage preferences; manage my choices; privacy choices; privacy settings; privacy policy;
    your privacy; we value your privacy; we use cookies; legitimate interest*; store and/or access information;
    personalised ads; personalized ads; personalised advertising; personalized advertising; do not sell; our partners;
    our vendors; withdraw your consent; strictly necessary; continue without accepting; list of partners;
    ad partners; your consent; your agreement;
    on your device;
    файли cookie; файлів cookie; файлами cookie; файли куки; файли кукі; політика конфіденційності;
    політики конфіденційності; політикою конфіденційності; прийняти всі; прийняти усі; відхилити всі; відхилити усі;
    керувати налаштуваннями; налаштування приватності; налаштування конфіденційності; ваша приватність;
    вашу приватність; вашої приватності; вашу конфіденційність; вашої конфіденційності; законний інтерес;
    законного інтересу; персоналізован* реклам*; наші партнери; наших партнерів; нашими партнерами; відкликати згоду;
    надаєте згоду; вашу згоду; вашої згоди; вашою згодою; вашому пристрої; вашого пристрою;
    даєте згоду;
    файлы cookie; файлов cookie; файлами cookie; файлы куки; политика конфиденциальности; политики конфиденциальности;
    политикой конфиденциальности; принять все; отклонить все; управлять настройками; настройки приватности;
    настройки конфиденциальности; ваша приватность; вашу приватность; вашей приватности; вашу конфиденциальность;
    вашей конфиденциальности; законный интерес; законного интереса; персонализированн* реклам*; наши партнеры;
    наших партнеров; нашими партнерами; отозвать согласие; ваше согласие; вашего согласия; вашим согласием;
    вашем устройстве; вашего устройства;
    даете согласие;
    alle akzeptieren; alle ablehnen; cookies akzeptieren; wir verwenden cookies; datenschutzerklärung;
    unsere partner*;
    berechtigte* interesse*; tout accepter; tout refuser; continuer sans accepter; nos partenaires; vos données;
    politique de confidentialité; paramétrer les cookies
""")
CONSENT_TOPICS = phrases("""
    cookie; cookies; gdpr; ccpa; privacy; consent*; personal data; your data; tracking; advertis*; personali*;
    vendors;
    third parties; identifiers; your choices; preferences; куки; кукі; конфіденційн*; приватн*; персональн*; згод*;
    персоналіз*; ідентифікатор*; реклам*; рекламн*; конфиденциальн*; приватност*; согласи*; персонализ*;
    идентификатор*;
    datenschutz*; einwillig*; personenbezogen*; confidentialité; consentement; données personnelles; traceurs;
    publicité*
""")
GUARD = phrases("""
    ad blocker; adblock; adblocker; ad-blocker; out of date browser; browser is out of date; browser is outdated;
    update your browser; you are a bot; you were a bot; блокувальник реклами; блокувальником реклами;
    блокувальника реклами; браузер застарів; застарілий браузер; оновіть браузер; підключення перевіряється;
    блокировщик рекламы; блокировщиком рекламы; блокировщика рекламы; браузер устарел; устаревший браузер;
    обновите браузер; соединение проверяется;
    just a moment; checking your browser; check your browser; checking if the site connection is secure;
    verify you are human; verify you are a human; verify that you are human; verify that you are not a robot;
    verifying you are human; prove you are human; confirm you are human; you are human; are you a robot; not a robot;
    you are not a robot; enable javascript; turn on javascript; turn javascript on; requires javascript;
    javascript is disabled; javascript is required; javascript is not enabled; javascript is turned off;
    javascript and cookies;
    enable cookies; access denied; access is denied; access to this page has been denied; permission to access;
    you have been blocked; has been blocked; you have been denied; unusual traffic; automated requests;
    automated access; suspicious activity; captcha; recaptcha; hcaptcha; ray id; cloudflare; ddos protection;
    attention required; security check; request blocked; request was blocked; too many requests;
    performance security by; performance & security by; please stand by; your browser will redirect;
    перевірка браузера; перевіряємо ваш браузер; перевірка безпеки; перевірку безпеки; підтвердьте, що ви; я не робот;
    ви не робот; ви людина; не є роботом; увімкніть javascript; ввімкніть javascript; увімкнути javascript;
    javascript вимкнено; вимкнено javascript; потрібен javascript; доступ заборонено; доступ обмежено;
    доступ заблоковано;
    ваш запит заблоковано; запит заблоковано; захист від ddos; незвичн* трафік*; підозріл* активн*; капча; капчу;
    проверка браузера; проверяем ваш браузер; проверка безопасности; проверку безопасности; подтвердите, что вы;
    вы не робот; вы человек; не являетесь роботом; включите javascript; включить javascript; javascript отключен;
    отключен javascript; требуется javascript; доступ запрещен; доступ ограничен; доступ заблокирован;
    ваш запрос заблокирован; запрос заблокирован; защита от ddos; необычн* трафик*; подозрительн* активн*;
    zugriff verweigert; kein roboter; aktivieren sie javascript; javascript aktivieren; sicherheitsüberprüfung;
    accès refusé; activez javascript; activer javascript; pas un robot; vérification de sécurité
""")
GUARD_TOPICS = phrases("""
    security service; your browser; javascript; robot; robots; bot; bots; ip address; your ip; security solution;
    site owner;
    вашого браузера; ваш браузер; робот; ip-адрес*; власник* сайту; вашего браузера; владел* сайта; ihr browser;
    ihren browser; votre navigateur
""")
LOGIN = phrases("""
    log in to continue; log in to read; log in to view; sign in to continue; sign in to read; sign in to view;
    login to continue; login to read; log in or register; log in or create; sign in or create; sign in or register;
    subscribe to continue; subscribe to read; subscribe to keep reading; register to continue; register to read;
    to continue reading; to keep reading; continue reading this article; already a subscriber;
    already have an account;
    not a subscriber; create a free account; for subscribers only;
    subscribers only; only for subscribers; only available to subscribers; exclusive to subscribers; for members only;
    members only; forgot password; forgot your password; forgotten your password; remember me; start your free trial;
    free trial; start your trial; become a member; become a subscriber; cancel anytime; cancel any time;
    subscription plan*; your subscription; choose a plan; choose your plan;
    увійдіть, щоб; увійти, щоб; увійдіть або; увійти або; увійдіть до; увійдіть у свій; зареєструйтеся, щоб;
    зареєструйтесь, щоб;
    зареєструватися, щоб; щоб читати далі; щоб продовжити читання; щоб дочитати; лише для передплатників;
    лише передплатники; лише передплатникам; тільки передплатникам;
    тільки для передплатників; доступно за передплатою; доступний за передплатою; доступна за передплатою;
    доступно за підпискою; доступний за підпискою; оформіть передплату; оформити передплату; оформіть підписку;
    оформити підписку; передплатіть; вже є акаунт; вже маєте акаунт; уже маєте акаунт; уже є акаунт; вже передплатник;
    вже маєте передплату; забули пароль; запам'ятати мене; скасувати будь-коли;
    войдите, чтобы; войти, чтобы; войдите или; войти или; войдите в; зарегистрируйтесь, чтобы;
    зарегистрироваться, чтобы; чтобы читать дальше; чтобы продолжить чтение; чтобы дочитать; только для подписчиков;
    только подписчикам; только подписчики;
    доступно по подписке; доступен по подписке; доступна по подписке; оформите подписку; оформить подписку;
    уже есть аккаунт; уже есть подписка; уже подписаны; забыли пароль; запомнить меня;
    учетная запись; ваш пароль; отменить в любой момент; отменить в любое время;
    jetzt abonnieren; bereits abonnent; melden sie sich an; passwort vergessen; connectez-vous; abonnez-vous;
    déjà abonné; réservé aux abonnés; mot de passe oublié
""")
LOGIN_TOPICS = phrases("""
    log in; sign in; login; sign up; register; registration; subscribe; subscription; subscriber; subscribers;
    account;
    password; trial; увійдіть; зареєструй*; передплат*; підписк*; підпиш*; акаунт*; пароль; войдите; зарегистриру*;
    подписк*;
    подпиш*; аккаунт*; abonnement; abonnieren; mot de passe; passwort
""")
AGE = phrases("""
    you must be 18; you must be 21; must be at least 18; must be at least 21; are you 18; are you 21; are you over 18;
    are you over 21; are you at least 18; are you at least 21; i am over 18; i am over 21; i am 18; i am 21;
    18 or older;
    21 or older; confirm your age; verify your age; age verification; your date of birth; adult content; adults only;
    чи є вам 18; чи є вам 21; вам є 18; вам є 21; вам уже 18; вам вже 18; вам виповнилося 18; вам виповнилося 21;
    виповнилося 18; мені є 18; мені є 21; мені виповнилося 18; підтвердьте свій вік; підтвердьте вік;
    підтвердьте ваш вік;
    перевірка віку; дату народження; лише для дорослих; тільки для дорослих; контент для дорослих;
    матеріали для дорослих; старші 18; старше 18;
    вам есть 18; вам есть 21; вам уже есть; вам исполнилось 18; вам исполнилось 21; исполнилось 18; мне есть 18;
    мне есть 21; мне исполнилось 18; подтвердите свой возраст; подтвердите возраст; подтвердите ваш возраст;
    проверка возраста; дату рождения; только для взрослых; контент для взрослых; материал для взрослых;
    sind sie über 18; mindestens 18; plus de 18 ans; au moins 18 ans
""")
AGE_TOPICS = phrases(
    "18 years; 21 years; your age; 18 років; 21 року; ваш вік; 18 лет; 21 года; ваш возраст; 18 ans"
)
MISSING = phrases("""
    page is unavailable; page isn't available; page is not available; page may have been removed;
    page not found; page cannot be found; page can't be found; page could not be found; page was not found;
    page you are looking for; page you were looking for; page you requested; page doesn't exist; page does not exist;
    page no longer exists; page has been removed; article has been removed; article is no longer available;
    article not found; story is no longer available; content is no longer available; content is not available;
    content is unavailable; not available in your country; not available in your region;
    not available in your location;
    error 404; 404 error; 404 not found; under maintenance; temporarily unavailable; scheduled maintenance;
    go to homepage; go to the homepage; back to homepage; back to the home page;
    сторінку не знайдено; шукаєте, не знайдено; сторінка не знайдена; сторінки не знайдено; сторінки не існує;
    сторінка не існує; такої сторінки;
    сторінку, яку ви шукаєте; сторінка, яку ви шукаєте; сторінки, яку ви шукаєте; матеріал видалено; статтю видалено;
    публікацію видалено; статтю не знайдено; матеріал не знайдено; помилка 404; недоступний у вашій країні;
    недоступна у вашій країні; недоступно у вашій країні; недоступний у вашому регіоні; технічні роботи;
    технічне обслуговування; тимчасово недоступний;
    страница не найдена; страницу не нашли; страницы не существует; страница не существует; такой страницы;
    страница, которую вы ищете; страницу, которую вы ищете; страницы, которую вы ищете; материал удален;
    статья удалена;
    публикация удалена; статья не найдена; материал не найден; ошибка 404; недоступен в вашей стране;
    недоступна в вашей стране;
    недоступно в вашей стране; недоступен в вашем регионе; технические работы; техническое обслуживание;
    временно недоступен;
    seite nicht gefunden; page introuvable; page non trouvée
""")
MISSING_TOPICS = phrases("""
    url; web address; homepage; home page; the link; page; на головну; головн* сторінк*; сторінк*; посилання;
    на главную; главн* страниц*; страниц*; ссылк*
""")
SPEAKS = phrases("""
    you; your; yours; we; our; ours; allow us; help us; let us; contact us; this site; this website; our site;
    please; ви; вам; вас; ваш; ваша; ваше;
    ваші;
    вашу; вашого; вашої; ваших; вашим; вашій; ми; нам; нас; наш; наша; наше; наші; нашу; нашого; нашої; наших; нашим;
    цей сайт; цього сайту; сайту; будь ласка; вы; ваши; вашего; вашей; вашем; вашему; мы; наши; нашего; нашей; нашем;
    этот сайт; этого сайта; сайта; пожалуйста; wir; uns; unser*; sie; ihr; ihre; ihren; bitte; nous; nos; notre;
    vous; vos;
    votre; veuillez
""")
ASKS = phrases("""
    check; click; go; use; enter; type; choose; sign; log; subscribe; confirm; try; contact; return; reload; refresh;
    accept; agree; continue; read our; see our; back
""")
OURS = phrases("""
    we; our; this site; this website; ми; наш; наша; наші; наших; нашим; нашими; нашому; цей сайт; цього сайту; мы;
    наши; нашем; этот сайт; этого сайта; wir; unser*; nous; nos; notre
""")
# Of verbs that ask a reader.
ASKING_ENDINGS = phrases("іть; йте; ьте; іться; йтеся; йтесь; ьтеся; ьтесь; ите; итесь")
NO_ASKING = phrases(  # nouns that look like the form of a verb that asks
    "защите; самозащите; элите; орбите; кредите; лимите; аудите; визите; граните; дефиците; кувейте; магните; транзите"
)
