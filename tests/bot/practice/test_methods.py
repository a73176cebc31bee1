import httpx
import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.practice import PracticeServer, User

from .conftest import picture

KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("CT", callback_data="ct"), InlineKeyboardButton("X-ray", callback_data="x")]]
)


async def test_the_bot_learns_who_it_is(bot: Bot, server: PracticeServer) -> None:
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.username) == (server.state.bot["id"], True, "radiogram_practice_bot")


async def test_a_wrong_token_is_unauthorized(server: PracticeServer, http: httpx.AsyncClient) -> None:
    answer = await http.post("/bot1:wrong/getMe")
    assert (answer.status_code, answer.json()) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=server.base_url).get_me()


async def test_an_unknown_method_is_not_found(server: PracticeServer, http: httpx.AsyncClient) -> None:
    answer = await http.post(f"/bot{server.token}/sendFax")
    assert (answer.status_code, answer.json()["description"]) == (404, "Not Found: method not found")


async def test_parameters_come_by_query_form_json_or_multipart(
    server: PracticeServer, http: httpx.AsyncClient, user: User
) -> None:
    address, fields = f"/bot{server.token}/SENDmessage", {"chat_id": user.id, "text": "é & 🫁"}
    answers = [
        await http.get(address, params=fields),
        await http.post(address, data=fields),
        await http.post(address, json=fields),
        await http.post(address, data=fields, files={"unused": b"x"}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["é & 🫁"] * 4


@pytest.mark.parametrize(
    ("method", "fields", "words"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "7", "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": "1001"}, "message text is empty"),
        ("sendMessage", {"chat_id": "1001", "text": " <b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ("sendMessage", {"chat_id": "1001", "text": "x", "parse_mode": "Word"}, "unsupported parse_mode"),
        ("sendMessage", {"chat_id": "1001", "text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ("sendMessage", {"chat_id": "1001", "text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        ("sendPhoto", {"chat_id": "1001"}, "there is no photo in the request"),
        ("sendPhoto", {"chat_id": "1001", "photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"chat_id": "1001"}, "there is no document in the request"),
        ("sendMediaGroup", {"chat_id": "1001", "media": "[{}]"}, "wrong number of messages to send"),
        ("editMessageText", {"chat_id": "1001", "text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"chat_id": "1001", "message_id": "1", "text": "x"}, "message to edit not found"),
        ("editMessageCaption", {"chat_id": "1001", "message_id": "1"}, "message to edit not found"),
        ("editMessageReplyMarkup", {"message_id": "1"}, "chat_id is empty"),
        ("deleteMessage", {"chat_id": "1001", "message_id": "1"}, "message to delete not found"),
        ("getFile", {}, "file_id not specified"),
        ("getFile", {"file_id": "x"}, "wrong file_id or the file is temporarily unavailable"),
        ("sendChatAction", {"chat_id": "1001", "action": "dance"}, "wrong parameter action in request"),
        (
            "setWebhook",
            {"url": "https://a.example/"},
            "bad webhook: the practice chat delivers only to http(s)://127.0.0.1",
        ),
        ("setWebhook", {"url": "", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ("setMyCommands", {"commands": '[{"command": "No", "description": "x"}]'}, "BOT_COMMAND_INVALID"),
    ],
)
async def test_bad_requests_are_refused_in_telegrams_words(
    server: PracticeServer, http: httpx.AsyncClient, user: User, method: str, fields: dict[str, str], words: str
) -> None:
    answer = await http.post(f"/bot{server.token}/{method}", data=fields)
    assert (answer.status_code, answer.json()["description"]) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("button", "words"),
    [
        (InlineKeyboardButton("x", callback_data="a" * 65), "Button_data_invalid"),
        (InlineKeyboardButton("x", url="javascript:alert(1)"), "Button_url_invalid"),
        (InlineKeyboardButton("x"), "Text buttons are unallowed"),
        (InlineKeyboardButton(" ", callback_data="x"), 'Field "text" must be'),
    ],
)
async def test_impossible_buttons_are_refused(bot: Bot, user: User, button: InlineKeyboardButton, words: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await bot.send_message(user.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))


async def test_text_is_counted_after_its_entities_are_parsed(bot: Bot, user: User) -> None:
    await bot.send_message(user.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(user.id, "a" * 4097)
    await bot.send_photo(user.id, picture(), caption="🫁" * 512)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(user.id, picture(), caption="🫁" * 513)


async def test_a_tap_reaches_the_bot_and_its_answer_reaches_the_person(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "CT or X-ray?", reply_markup=KEYS)
    shown = user.messages()[-1]
    assert shown.buttons == [("CT", "ct"), ("X-ray", "x")]
    query_id = await user.tap(shown, "X-ray")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert (query.data, query.from_user.id, query.message.message_id) == ("x", user.id, sent.message_id)
    with pytest.raises(BadRequest, match="Message_too_long"):
        await query.answer("a" * 201)
    await query.answer("Thank you", show_alert=True)
    answer = await user.answer(query_id)
    assert (answer["text"], answer["alert"]) == ("Thank you", True)


async def test_an_unknown_or_old_tap_cannot_be_answered(bot: Bot, server: PracticeServer, user: User) -> None:
    words = "Query is too old and response timeout expired or query id is invalid"
    with pytest.raises(BadRequest, match=words):
        await bot.answer_callback_query("1")
    sent = await bot.send_message(user.id, "?", reply_markup=KEYS)
    query_id = await user.tap(sent.message_id, "ct")
    server.state.queries[query_id].born -= 15 * 60 + 1
    with pytest.raises(BadRequest, match=words):
        await bot.answer_callback_query(query_id)


async def test_a_blocked_bot_may_not_write_until_the_person_writes_again(bot: Bot, user: User) -> None:
    user.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(user.id, "x")
    await user.send_text("again")
    await bot.send_message(user.id, "x")
    changes = [u.my_chat_member.new_chat_member.status for u in await bot.get_updates() if u.my_chat_member]
    assert changes == ["kicked", "member"]


async def test_a_bot_may_not_write_first(bot: Bot, server: PracticeServer) -> None:
    stranger = server.user(55, "Stranger")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(stranger.id, "x")


async def test_commands_and_texts_are_kept_by_language(bot: Bot, server: PracticeServer) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "Empezar")], language_code="es")
    await bot.set_my_description("What it does")
    await bot.set_my_short_description("Short")
    await bot.set_my_name("Radiogram 2")
    assert (await bot.get_my_commands(language_code="es"))[0].description == "Empezar"
    assert (await bot.get_my_description(language_code="de")).description == "What it does"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert (await bot.get_my_name()).name == "Radiogram 2"
    assert server.state.introduction("es")["commands"] == [{"command": "start", "description": "Empezar"}]
    await bot.set_my_commands([BotCommand("scan", "Read")], BotCommandScopeAllGroupChats())
    await bot.set_my_commands([BotCommand("people", "Who")], BotCommandScopeChat(9))
    assert (await bot.get_my_commands(BotCommandScopeAllGroupChats()))[0].command == "scan"
    assert server.state.introduction("es", 9)["commands"] == [{"command": "people", "description": "Who"}]
    assert server.state.introduction("es", 8)["commands"] == [{"command": "start", "description": "Empezar"}]
    await bot.delete_my_commands(language_code="es")
    assert server.state.introduction("es")["commands"][0]["description"] == "Begin"
    with pytest.raises(BadRequest):
        await bot.set_my_description("a" * 513)


async def test_a_chat_action_shows_that_the_bot_is_typing(bot: Bot, user: User) -> None:
    await bot.send_chat_action(user.id, "typing")
    assert (user.events()[-1].kind, user.events()[-1].content) == ("action", {"action": "typing"})


async def test_a_chat_can_be_looked_up(bot: Bot, user: User) -> None:
    assert (await bot.get_chat(user.id)).first_name == "Amina"


async def test_every_call_is_noted_without_its_content(bot: Bot, server: PracticeServer, user: User) -> None:
    await bot.send_message(user.id, "secret")
    with pytest.raises(BadRequest):
        await bot.send_message(7, "secret")
    assert [(c.method, c.chat_id, c.status) for c in server.calls[-2:]] == [
        ("sendMessage", user.id, 200),
        ("sendMessage", 7, 400),
    ]
    assert "secret" not in repr(server.calls)
