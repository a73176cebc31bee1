"""The chat page in a real browser, without a bot behind it: the test itself plays the bot."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from telegram import Bot, BotCommand, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto

from bot.practice import PracticeServer
from tests.e2e.browser import Phone, forget, phone

from .conftest import picture

HOSTILE = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
KEYS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("CT", callback_data="ct"), InlineKeyboardButton(HOSTILE[:40], callback_data="x")],
        [InlineKeyboardButton("About", url="https://a.example/")],
    ]
)


@pytest.fixture(scope="module")
def handset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phone]:
    with phone(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture
async def screen(handset: Phone) -> AsyncIterator[Phone]:
    yield handset
    await asyncio.to_thread(forget, handset.driver)


async def test_a_conversation_on_the_page(server: PracticeServer, bot: Bot, screen: Phone) -> None:
    async def see(css: str, words: str = "") -> str:
        return (await asyncio.to_thread(screen.see, css, words)).text

    async def press(css: str, *keys: str) -> None:
        found = await asyncio.to_thread(screen.see, css)
        await asyncio.to_thread(lambda: found.send_keys(*keys) if keys else found.click())

    await bot.set_my_description(f"Reads scans {HOSTILE}")
    await bot.set_my_commands([BotCommand("start", "Begin"), BotCommand("help", HOSTILE)])
    user = server.user(1001, HOSTILE)
    await asyncio.to_thread(screen.open, f"{server.url}/?start=invite")
    assert HOSTILE in await see("#description")
    await press("#start", Keys.ENTER)
    assert (await bot.get_updates(timeout=5))[0].message.text == "/start invite"

    await bot.send_chat_action(user.id, "typing")
    assert await see("#status", "typing") == "typing…"
    sent = await bot.send_message(user.id, "🫁 <b>CT?</b> <code>x</code>", parse_mode="HTML", reply_markup=KEYS)
    assert await see(f'[data-message-id="{sent.message_id}"] strong') == "CT?"
    assert await see("[data-callback=x]") == HOSTILE[:40]
    await press("[data-callback=ct]", Keys.ENTER)
    query = (await bot.get_updates(offset=-1, timeout=5))[0].callback_query
    await query.answer(f"Thanks {HOSTILE}"[:200])
    assert HOSTILE in await see("#toast", "Thanks")

    media = InputMediaPhoto(picture(), caption=HOSTILE)
    await bot.edit_message_media(media, user.id, sent.message_id)
    message = f'[data-message-id="{sent.message_id}"]'
    assert await see(f"{message} .words", "onerror") == HOSTILE
    assert not screen.driver.find_elements(By.CSS_SELECTOR, f"{message} .keys")
    await press(f"{message} .photo", Keys.ENTER)
    await see("#viewer[open] img")
    await press("#viewer-close", Keys.ENTER)

    await press("#text", "/he")
    assert (await see("#menu")).startswith("/help")
    await press("#menu button:not([hidden])", Keys.ENTER)
    await see("#messages .mine", "/help")
    await user.send_document(b"x", f"{HOSTILE}.svg".replace("/", ""), "image/svg+xml", caption=HOSTILE)
    await see("#messages .mine", "onerror")
    await bot.delete_message(user.id, sent.message_id)
    for _ in range(100):
        if not screen.driver.find_elements(By.CSS_SELECTOR, message):
            break
        await asyncio.sleep(0.05)
    assert not screen.driver.find_elements(By.CSS_SELECTOR, message)
    assert screen.driver.title == "Radiogram – practice chat"
    assert screen.complaints() == []


async def test_an_alert_waits_until_it_is_read(server: PracticeServer, bot: Bot, screen: Phone) -> None:
    user = server.user()
    await user.start()
    sent = await bot.send_message(user.id, "?", reply_markup=KEYS)
    await asyncio.to_thread(screen.open, server.url)
    await asyncio.to_thread(screen.see, "[data-callback=ct]")
    await bot.answer_callback_query(await user.tap(sent.message_id, "CT"), "This case is closed.", show_alert=True)
    button = await asyncio.to_thread(screen.see, "#alert button")
    assert screen.driver.find_element(By.ID, "alert-text").text == "This case is closed."
    await asyncio.to_thread(button.click)
    assert not screen.driver.find_element(By.ID, "alert").is_displayed()


async def test_a_question_that_wants_a_reply_opens_one_and_any_message_can_be_answered(
    server: PracticeServer, bot: Bot, screen: Phone
) -> None:
    user = server.user()
    await user.start()
    await asyncio.to_thread(screen.open, server.url)
    await asyncio.to_thread(screen.see, "#composer")
    asked = await bot.send_message(user.id, f"Your note? {HOSTILE}", reply_markup=ForceReply())
    bar = await asyncio.to_thread(screen.see, "#replying-to", "Your note?")
    assert bar.text == f"Your note? {HOSTILE}"
    await asyncio.to_thread(screen.driver.find_element(By.ID, "text").send_keys, "Fever", Keys.ENTER)
    await asyncio.to_thread(screen.see, "#messages .mine .reply", "Your note?")
    said = (await bot.get_updates(offset=-1, timeout=5))[0].message
    assert said.text == "Fever" and said.reply_to_message.message_id == asked.message_id
    assert not screen.driver.find_element(By.ID, "replying").is_displayed()
    mine = screen.driver.find_element(By.CSS_SELECTOR, f'[data-message-id="{said.message_id}"] .words')
    await asyncio.to_thread(ActionChains(screen.driver).double_click(mine).perform)
    await asyncio.to_thread(screen.see, "#replying-to", "Fever")
    await asyncio.to_thread(screen.driver.find_element(By.ID, "replying-stop").click)
    await asyncio.to_thread(screen.driver.find_element(By.ID, "text").send_keys, "Alone", Keys.ENTER)
    await asyncio.to_thread(screen.see, "#messages .mine", "Alone")
    assert (await bot.get_updates(offset=-1, timeout=5))[0].message.reply_to_message is None
    assert screen.complaints() == []
