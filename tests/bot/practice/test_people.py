import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.practice import PracticeServer, User
from bot.practice.people import OTHER

from .conftest import picture

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Stop", callback_data="stop")]])


async def test_start_can_carry_an_invitation(bot: Bot, server: PracticeServer) -> None:
    await server.user(7, "Bo", "fr", "bo").start("code")
    (update,) = await bot.get_updates()
    message = update.message
    assert (message.text, message.from_user.language_code, message.from_user.username) == ("/start code", "fr", "bo")
    assert message.parse_entities() == {message.entities[0]: "/start"}


@pytest.mark.parametrize("kind", OTHER)
async def test_every_other_kind_of_message_is_understood(bot: Bot, user: User, kind: str) -> None:
    await user.send_other(kind)
    (update,) = await bot.get_updates()
    assert getattr(update.message, kind).file_size == 8


async def test_an_album_is_separate_messages_of_one_group_with_one_caption(bot: Bot, user: User) -> None:
    await user.send_album([picture(), picture(300, 200)], "ct")
    await user.send_album([b"1", b"2", b"3"], files=True)
    messages = [update.message for update in await bot.get_updates()]
    assert [len({message.media_group_id for message in part}) for part in (messages[:2], messages[2:])] == [1, 1]
    assert [message.caption for message in messages] == ["ct", None, None, None, None]
    assert [bool(message.photo) for message in messages] == [True, True, False, False, False]


async def test_an_edited_caption_reaches_the_bot_as_an_edited_message(bot: Bot, user: User) -> None:
    sent = await user.send_photo(picture(), "ct")
    await user.edit_message(sent, "x-ray")
    update = (await bot.get_updates())[-1]
    assert (update.edited_message.message_id, update.edited_message.caption) == (sent.id, "x-ray")


async def test_somebody_else_can_tap_which_makes_a_forged_tap(bot: Bot, server: PracticeServer, user: User) -> None:
    sent = await bot.send_message(user.id, "?", reply_markup=KEYS)
    thief = server.user(666, "Mallory")
    await thief.tap(sent.message_id, "Stop", chat=user.chat)
    await thief.forge_tap(sent.message_id, "admin:all", chat=user.chat)
    queries = [update.callback_query for update in await bot.get_updates()]
    assert [(query.from_user.id, query.message.chat.id, query.data) for query in queries] == [
        (666, user.id, "stop"),
        (666, user.id, "admin:all"),
    ]


async def test_impossible_actions_are_refused_in_words(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "?", reply_markup=KEYS)
    for action, words in [
        (user.tap(sent.message_id, "Go"), r"no button 'Go', only \['Stop'\]"),
        (user.tap(1, "Stop"), "no message 1"),
        (user.edit_message(sent.message_id, "x"), "only their own"),
        (user.send_text(" "), "between 1 and 4096"),
        (user.send_text("🫁" * 2049), "between 1 and 4096"),
        (user.send_document(b"x", caption="a" * 1025), "at most 1024"),
        (user.send_other("hologram"), "no message of the kind hologram"),
    ]:
        with pytest.raises(ValueError, match=words):
            await action


async def test_waiting_finds_the_newest_matching_message_of_the_bot_or_says_what_is_there(bot: Bot, user: User) -> None:
    await bot.send_message(user.id, "one answer")
    await bot.send_message(user.id, "another answer")
    await user.send_text("my answer")
    assert (await user.wait_for(lambda message: "answer" in message.text)).text == "another answer"
    with pytest.raises(TimeoutError, match="my answer"):
        await user.wait_for(lambda message: message.text == "never", timeout=0.05)


async def test_people_talk_in_groups_too(bot: Bot, server: PracticeServer, user: User) -> None:
    group = server.group(-100200, "Ward 3")
    sent = await user.send_photo(picture(), "/scan ct", chat=group)
    (update,) = await bot.get_updates()
    assert (update.message.chat.id, update.message.chat.type, update.message.from_user.id) == (
        -100200,
        "supergroup",
        user.id,
    )
    await bot.send_message(group.id, "?", reply_to_message_id=sent.id)
    answer = await user.wait_for(lambda message: True, chat=group)
    assert answer.raw["reply_to_message"]["message_id"] == sent.id


async def test_a_topic_of_a_forum_keeps_what_is_said_in_it(bot: Bot, server: PracticeServer, user: User) -> None:
    forum = server.group(-100300, "Clinic", forum=True)
    topic = await user.open_topic("Chest", forum)
    sent = await user.send_photo(picture(), "/scan", chat=forum, thread=topic)
    reply = await user.send_text("/scan", reply_to=sent.id, chat=forum)
    first, second = [update.message for update in await bot.get_updates()]
    assert first.chat.is_forum and first.caption_entities[0].type == "bot_command"
    for message in (first, second):
        assert message.is_topic_message and message.message_thread_id == topic
    assert first.reply_to_message.forum_topic_created.name == "Chest"
    assert second.reply_to_message.photo and second.reply_to_message.reply_to_message is None
    answer = await bot.send_message(forum.id, "?", message_thread_id=topic)
    replied = await bot.send_message(forum.id, "!", reply_to_message_id=reply.id)
    assert answer.is_topic_message and answer.message_thread_id == replied.message_thread_id == topic
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(forum.id, "?", message_thread_id=topic + 1)


async def test_a_reply_in_a_group_without_topics_has_a_thread_that_nothing_can_be_sent_to(
    bot: Bot, server: PracticeServer, user: User
) -> None:
    group = server.group(-100400, "Ward 4")
    sent = await user.send_text("one", chat=group)
    await user.send_text("two", reply_to=sent.id, chat=group)
    reply = (await bot.get_updates())[-1].message
    assert reply.message_thread_id == sent.id and not reply.is_topic_message
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(group.id, "?", message_thread_id=sent.id)
