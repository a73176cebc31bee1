"""Groups: a scan is read where somebody asks for it with /scan, in its thread and for whoever asked; else silence."""

from __future__ import annotations

import resource
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from bot.consent import CONSENT_VERSION
from bot.practice.chat import Chat
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from tests.e2e.answers import ask, replied_to
from tests.e2e.bots import BotProcess
from tests.e2e.test_consent import carries_consent, is_bare_question
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_ct, draw_xray, jpeg

pytestmark = pytest.mark.asyncio(loop_scope="session")

SCAN = jpeg(draw_xray(1))
_numbers = count(1)


@pytest.fixture
def ward(server: PracticeServer) -> Chat:
    return server.group(-1_000_000 - next(_numbers), "Ward 3")


@pytest.fixture
def forum(server: PracticeServer) -> Chat:
    return server.group(-2_000_000 - next(_numbers), "Clinic", forum=True)


def answers(chat: Chat) -> list[Message]:
    """What the bot has said in a chat."""
    return [message for message in map(Message, chat.messages.values()) if message.from_bot]


async def settled(bot: BotProcess, user: User, chat: Chat) -> None:
    """Return once the bot has handled what is in the chat: the order within one is kept."""
    sent = await user.send_text("/help@radiogram_practice_bot", chat=chat)
    await user.wait_for(lambda message: message.id > sent.id and replied_to(message) == sent.id, chat=chat)


@pytest.mark.parametrize(
    "command", ["/scan", "/scan@radiogram_practice_bot", "/SCAN please", "/scan@Radiogram_Practice_Bot"]
)
@pytest.mark.parametrize("as_file", [False, True])
async def test_a_scan_captioned_with_the_command_is_read_in_its_thread(
    bot: BotProcess, user: User, ward: Chat, command: str, as_file: bool
) -> None:
    if as_file:
        sent = await user.send_document(SCAN, "scan.jpg", "image/jpeg", command, chat=ward)
    else:
        sent = await user.send_photo(SCAN, command, chat=ward)
    question = await user.wait_for(carries_consent, chat=ward)
    assert replied_to(question) == sent.id
    await user.tap(question, "X-ray", chat=ward)
    verdict = await user.wait_for(is_verdict, chat=ward)
    assert verdict.id == question.id and len(answers(ward)) == 1
    case = await bot.until(ward.id, "answered")
    assert (case["message_id"], case["thread_id"]) == (sent.id, None)


@pytest.mark.parametrize(
    ("command", "modality"), [("/scan ct", "ct"), ("/scan@radiogram_practice_bot  X-Ray", "xray"), ("/scan\nct", "ct")]
)
async def test_the_command_may_name_the_modality_for_who_has_agreed(
    bot: BotProcess, user: User, ward: Chat, command: str, modality: str
) -> None:
    await user.send_photo(jpeg(draw_ct(1)) if modality == "ct" else SCAN, command, chat=ward)
    assert await user.wait_for(carries_consent, chat=ward)
    await bot.acquaint(user)
    sent = await user.send_photo(jpeg(draw_ct(1)) if modality == "ct" else SCAN, command, chat=ward)
    verdict = await user.wait_for(is_verdict, chat=ward)
    assert replied_to(verdict) == sent.id
    assert (await bot.until(ward.id, "answered"))["modality"] == modality


async def test_a_scan_answered_with_the_command_is_read_for_who_asked(
    bot: BotProcess, user: User, new_user: Callable[..., User], ward: Chat
) -> None:
    sender = new_user("Grace")
    scan = await sender.send_photo(SCAN, "Bed 4, what do you think?", chat=ward)
    asked = await user.send_text("/scan", reply_to=scan.id, chat=ward)
    question = await user.wait_for(carries_consent, chat=ward)
    assert replied_to(question) == scan.id
    case = bot.case(ward.id)
    assert case["message_id"] == asked.id
    foreign = await sender.answer(await sender.tap(question, "X-ray", chat=ward))
    assert "Only the person" in foreign["text"]
    await user.tap(question, "X-ray", chat=ward)
    await user.wait_for(is_verdict, chat=ward)
    [owner] = bot.rows("SELECT telegram_id FROM people WHERE id = ?", case["person_id"])
    assert owner["telegram_id"] == user.id
    [row] = bot.rows("SELECT consent_version FROM people WHERE telegram_id = ?", sender.id)
    assert row["consent_version"] is None


async def test_two_who_ask_about_one_picture_get_a_case_each_and_the_same_message_again_none(
    bot: BotProcess, server: PracticeServer, user: User, new_user: Callable[..., User], ward: Chat
) -> None:
    other = new_user("Grace")
    await bot.acquaint(user, other)
    scan = await user.send_photo(SCAN, chat=ward)
    for who in (user, other):
        await who.send_text("/scan xray", reply_to=scan.id, chat=ward)
    server.state.inbox.add(
        "message", ward.messages[max(ward.messages)]
    )  # as a new update, as after a lost confirmation
    await settled(bot, user, ward)
    await user.wait_for(lambda message: len([one for one in answers(ward) if is_verdict(one)]) == 2, chat=ward)
    cases = bot.rows("SELECT person_id FROM cases WHERE chat_id = ?", ward.id)
    assert len(cases) == 2 and len({row["person_id"] for row in cases}) == 2
    assert len(answers(ward)) == 3  # with the pointer of `settled`


async def test_a_question_in_a_group_is_asked_anew_after_withdrawal(bot: BotProcess, user: User, ward: Chat) -> None:
    await bot.acquaint(user)
    await user.send_photo(SCAN, "/scan", chat=ward)
    question = await user.wait_for(is_bare_question, chat=ward)
    asked = await ask(user, "/withdraw")
    await user.answer(await user.tap(asked, "Withdraw"))
    told = await user.answer(await user.tap(question, "X-ray", chat=ward))
    assert "read first" in told["text"]
    assert (await user.wait_for(carries_consent, chat=ward)).id == question.id


async def test_an_xray_called_ct_is_read_as_what_it_is_by_who_asked(
    bot: BotProcess, user: User, new_user: Callable[..., User], ward: Chat
) -> None:
    await bot.acquaint(user)
    await user.send_photo(SCAN, "/scan ct", chat=ward)
    refusal = await user.wait_for(lambda message: "not analysed" in message.text, chat=ward)
    other = new_user("Mallory")
    foreign = await other.answer(await other.tap(refusal, "Read it as X-ray", chat=ward))
    assert "Only the person" in foreign["text"]
    await user.tap(refusal, "Read it as X-ray", chat=ward)
    assert (await user.wait_for(is_verdict, chat=ward)).id == refusal.id


async def test_in_a_forum_all_is_said_in_the_topic_of_the_scan(bot: BotProcess, user: User, forum: Chat) -> None:
    topic = await user.open_topic("Chest", forum)
    sent = await user.send_photo(SCAN, "/scan", chat=forum, thread=topic)
    question = await user.wait_for(carries_consent, chat=forum)
    assert (question.raw["message_thread_id"], replied_to(question)) == (topic, sent.id)
    await bot.state(forum.id, "awaiting_modality")
    forum.remove(sent.id)
    await user.tap(question, "X-ray", chat=forum)
    forum.remove(question.id)  # so that the answer is a message of its own, without anything to reply to
    verdict = await user.wait_for(is_verdict, 20, chat=forum)
    assert verdict.raw["message_thread_id"] == topic and "reply_to_message" not in verdict.raw
    assert (await bot.until(forum.id, "answered"))["thread_id"] == topic


async def test_a_command_in_a_topic_that_answers_no_scan_is_no_request(
    bot: BotProcess, user: User, forum: Chat
) -> None:
    topic = await user.open_topic("Chest", forum)
    await user.send_text("/scan", chat=forum, thread=topic)
    pointed = await user.send_text("/scan@radiogram_practice_bot", chat=forum, thread=topic)
    told = await user.wait_for(lambda message: "private chat" in message.text, chat=forum)
    assert (told.raw["message_thread_id"], replied_to(told)) == (topic, pointed.id)
    assert len(answers(forum)) == 1 and not bot.rows("SELECT id FROM cases WHERE chat_id = ?", forum.id)


async def test_everything_else_in_a_group_stays_unanswered_and_unfetched(
    bot: BotProcess, server: PracticeServer, user: User, ward: Chat
) -> None:
    await bot.acquaint(user)
    before = [call.method for call in server.calls].count("getFile")
    scan = await user.send_photo(SCAN, chat=ward)
    for caption in ("ct", "please /scan this", "/scanner", "/scan@other_bot ct", "/people", "/role 1 out", "scan"):
        await user.send_photo(SCAN, caption, chat=ward)
        await user.send_text(caption, reply_to=scan.id, chat=ward)
    text = await user.send_text("hello", chat=ward)
    for words in ("/scan", "/scan ct", "x-ray", "ct"):
        await user.send_text(words, chat=ward)
        await user.send_text(words, reply_to=text.id, chat=ward)
    await user.send_album([SCAN, SCAN], chat=ward)
    await user.edit_message(scan, "/scan", chat=ward)
    for kind in ("sticker", "voice", "animation"):
        other = await user.send_other(kind, chat=ward)
        await user.send_text("/scan", reply_to=other.id, chat=ward)
    await settled(bot, user, ward)
    assert len(answers(ward)) == 1  # the pointer of `settled`
    assert not bot.rows("SELECT id FROM cases WHERE chat_id = ?", ward.id)
    assert [call.method for call in server.calls].count("getFile") == before


async def test_a_file_that_is_no_picture_is_refused_in_a_sentence(bot: BotProcess, user: User, ward: Chat) -> None:
    sent = await user.send_document(b"%PDF-1.7 and so on", "scan.pdf", "application/pdf", "/scan", chat=ward)
    told = await user.wait_for(lambda message: "damaged" in message.text, chat=ward)
    assert replied_to(told) == sent.id and (await bot.until(ward.id, "refused"))["reason"] == "corrupt"


async def test_who_writes_in_the_name_of_the_group_is_asked_to_write_as_themselves(
    bot: BotProcess, server: PracticeServer, user: User, ward: Chat
) -> None:
    sent = await user.send_photo(SCAN, "/scan", chat=ward)
    await user.wait_for(is_question, chat=ward)
    nobody = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    anonymous = {**sent.raw, "message_id": sent.id + 10**6, "from": nobody, "sender_chat": ward.about}
    server.state.inbox.add("message", anonymous)
    await user.wait_for(lambda message: "who you are" in message.text, chat=ward)
    assert len(bot.rows("SELECT id FROM cases WHERE chat_id = ?", ward.id)) == 1
    assert not bot.rows("SELECT id FROM people WHERE telegram_id = ?", nobody["id"])


async def test_a_hostile_title_and_name_break_nothing(
    bot: BotProcess, server: PracticeServer, new_user: Callable[..., User]
) -> None:
    group = server.group(-3_000_000, "<b>Ward</b> & </code> \u202e")
    user = new_user("<i>Eve</i> & %s {name}")
    await user.send_photo(SCAN, "/scan <b>ct</b>", chat=group)
    await user.tap(await user.wait_for(carries_consent, chat=group), "X-ray", chat=group)
    await user.wait_for(is_verdict, chat=group)


async def test_a_strangers_scan_in_a_group_is_never_fetched_and_gets_one_sentence(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path, ACCESS="invite", ADMIN_IDS="7") as bot:
        ward, admin, eve = server.group(-100, "Ward"), server.user(7, "Root"), server.user(8, "Eve")
        for sent in (
            await eve.send_photo(SCAN, "/scan xray", chat=ward),
            await eve.send_text("/scan", reply_to=(await admin.send_photo(SCAN, chat=ward)).id, chat=ward),
        ):
            told = await eve.wait_for(lambda message, to=sent.id: replied_to(message) == to, 20, chat=ward)
            assert "let in" in told.text and "8" not in told.text and told.text.count("\n") == 0
        assert not {"getFile"} & {call.method for call in server.calls}
        assert bot.rows("SELECT * FROM people WHERE telegram_id = 8") == []
        strangers = await eve.send_photo(SCAN, chat=ward)
        await admin.send_text(
            "/scan", reply_to=strangers.id, chat=ward
        )  # who may, asks about the picture of a stranger
        question = await admin.wait_for(is_question, 20, chat=ward)
        told_tap = await eve.answer(await eve.tap(question, "X-ray", chat=ward))
        assert "let in" in told_tap["text"] and bot.rows("SELECT * FROM people WHERE telegram_id = 8") == []
        await admin.tap(question, "X-ray", chat=ward)
        await admin.wait_for(is_verdict, 20, chat=ward)
        [row] = bot.rows("SELECT consent_version FROM people WHERE telegram_id = 7")
        assert row["consent_version"] == CONSENT_VERSION


async def test_who_was_put_out_cannot_answer_their_question_in_a_group(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path, ACCESS="invite", ADMIN_IDS="7,9") as bot:
        ward, ada = server.group(-100, "Ward"), server.user(9, "Ada")
        await ada.send_photo(SCAN, "/scan", chat=ward)
        question = await ada.wait_for(is_question, 20, chat=ward)
        await bot.stop()
        bot.env["ADMIN_IDS"] = "7"
        await bot.start()
        admin = server.user(7, "Root")
        number = bot.rows("SELECT id FROM people WHERE telegram_id = 9")[0]["id"]
        await admin.send_text(f"/role {number} out")
        await admin.wait_for(lambda message: "no longer" in message.text, 20)
        told = await ada.answer(await ada.tap(question, "X-ray", chat=ward), 20)
        assert "let in" in told["text"] and bot.case(ward.id)["modality"] is None


async def test_killed_after_the_command_the_scan_is_one_case_answered_once(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot, ward, user = BotProcess(server, tmp_path), server.group(-100, "Ward"), server.user(1, "Ada")
        await bot.acquaint(user)
        await bot.start()
        scan = await user.send_photo(SCAN, chat=ward)
        await user.send_text("/scan xray", reply_to=scan.id, chat=ward)
        await bot.kill()
        await bot.start()
        await user.wait_for(is_verdict, 20, chat=ward)
        await bot.until(ward.id, "answered")
        await bot.kill()
        await bot.start()
        await settled(bot, user, ward)
        assert [is_verdict(message) for message in answers(ward)].count(True) == 1
        assert len(bot.rows("SELECT id FROM cases")) == 1 and await bot.stop() == 0


async def test_while_storage_cannot_be_used_only_who_asked_is_told(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        ward, user = server.group(-100, "Ward"), server.user(1, "Ada")
        async with BotProcess(server, tmp_path) as bot:
            await bot.acquaint(user)
            unlimited = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            await user.send_text("hello", chat=ward)
            sent = await user.send_photo(SCAN, "/scan xray", chat=ward)
            told = await user.wait_for(lambda message: "storage" in message.text, 20, chat=ward)
            assert replied_to(told) == sent.id and len(answers(ward)) == 1
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, unlimited)
            await user.wait_for(is_verdict, 40, chat=ward)
            assert len(answers(ward)) == 2
