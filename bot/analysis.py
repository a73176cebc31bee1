"""The durable analysis: from the tap to the answer, once a case, whatever is killed meanwhile.

Each case is one DBOS workflow named after it; one that was cut off is run again after the restart. What was done by
then the case itself says: its verdict is logged once, and the answer is an edit of one message. (DBOS could
record the two steps too; that would say the same a second time, for 6 ms of processor time a scan.)
The workflow's own record holds the number of the case and nothing else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from dbos import DBOS, DBOSConfig, DBOSConfiguredInstance, SetWorkflowID
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot import logs, messenger, metrics, texts
from bot.buttons import outcome_buttons
from bot.heatmaps import heatmap
from bot.judging import Progress, judge
from bot.language import language_of
from bot.placeholder import Placeholder
from bot.readers import Readers
from bot.troubles import Troubles
from ml.reading import ImageRefused
from storage.cases import Cases, WrongState
from storage.database import sqlite_engine
from storage.images import ImageMissing, ImageStore
from storage.records import Case, CaseFile
from storage.settings import StorageSettings
from storage.trouble import Trouble, trouble_of

log = logging.getLogger(__name__)
T = TypeVar("T")

DELIVERY_ATTEMPTS = 30
DELIVERY_LONGEST_PAUSE = 60.0
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0
REMEMBERED = timedelta(days=7)
ALONE = "local"  # the executor's name where there is one bot at a time


@DBOS.dbos_class()
class Analysis(DBOSConfiguredInstance):
    """Reads queued cases and answers them."""

    def __init__(self, cases: Cases, images: ImageStore, readers: Readers, bot: Bot, troubles: Troubles) -> None:
        super().__init__("analysis")
        self._cases, self._images, self._readers, self._bot = cases, images, readers, bot
        self._troubles = troubles
        self._running = set[asyncio.Task[Any]]()

    async def start(self, case: Case) -> None:
        """Begin the analysis of a queued case; a case that is being analysed already is left alone."""
        with SetWorkflowID(f"case-{case.code}"):
            await DBOS.start_workflow_async(self.run, case.id)

    async def resume(self) -> None:
        """Begin what was queued but not begun when the bot was killed, or broke off by our fault; DBOS itself goes on
        with what was begun."""
        cases = await self._cases.unfinished()
        names = [f"case-{case.code}" for case in cases]
        if names:
            broken = await DBOS.list_workflows_async(
                workflow_ids=names, status=["SUCCESS", "ERROR", "CANCELLED"], load_input=False, load_output=False
            )
            await DBOS.delete_workflows_async([workflow.workflow_id for workflow in broken])
        for case in cases:
            await self.start(case)

    async def take_over(self, dead: list[str]) -> None:
        """Go on with what executors that died had begun, by their names; any living one may take each up."""
        begun = await DBOS.list_workflows_async(status="PENDING", executor_id=dead, load_input=False, load_output=False)
        await DBOS.resume_workflows_async([workflow.workflow_id for workflow in begun])

    async def forget(self) -> None:
        """Drop the records of analyses that ended over a week ago."""
        before = (datetime.now(UTC) - REMEMBERED).isoformat()
        ended = await DBOS.list_workflows_async(
            status=["SUCCESS", "ERROR"], end_time=before, load_input=False, load_output=False
        )
        await DBOS.delete_workflows_async([workflow.workflow_id for workflow in ended])

    async def finish(self, seconds: float) -> None:
        """Finish what is being read and answered within ``seconds``; the rest is left for the next start.

        The readers end before the workflow engine, which takes the threads of the event loop along: what breaks for
        want of them would else be taken for a fault of the picture.
        """
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)
        self._readers.close()
        await asyncio.to_thread(DBOS.destroy)

    @DBOS.workflow()
    async def run(self, number: int) -> None:
        """Read the scan of case ``number``, then answer it."""
        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        await self._through_trouble(number, lambda: self.judge(number))
        await self._through_trouble(number, lambda: self.answer(number))

    async def _through_trouble(self, number: int, work: Callable[[], Awaitable[T]]) -> T:
        """Do ``work`` for a case, again and again while storage cannot be used: the case is not to blame."""
        pause = FIRST_PAUSE
        while True:
            try:
                done = await work()
                await self._troubles.over()
                return done
            except Exception as error:
                trouble = trouble_of(error)
                if trouble is None:
                    raise
                await self._tell_of(trouble, number)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _tell_of(self, trouble: Trouble, number: int) -> None:
        try:
            case = (await self._cases.file(number)).case
        except SQLAlchemyError:
            await self._troubles.hold_up(trouble)
        else:
            await self._troubles.hold_up(trouble, case.chat_id, case.message_id, case.language)

    async def judge(self, number: int) -> None:
        """Bring a queued case to its verdict, while the person sees that it is being read."""
        file = await self._cases.file(number)
        if file.case.state == "queued":
            with logs.about(file.case.code):
                placeholder = Placeholder(self._bot, file.case, self._readers.line)
                try:
                    await asyncio.gather(placeholder.show(), self._read(file, placeholder.progress))
                finally:
                    await placeholder.settle()

    async def answer(self, number: int) -> None:
        """Bring the outcome to the person, as an edit of the placeholder."""
        file = await self._cases.file(number)
        if file.case.answered_at is None:
            with logs.about(file.case.code):
                await self._answer(file)

    async def _answer(self, file: CaseFile) -> None:
        case = file.case
        try:
            with metrics.timed("deliver"):
                message_id = await _patiently(lambda: self._deliver(file))
        except Forbidden:
            log.warning("the person has blocked the bot, so the answer cannot be delivered")
            await self._give_up(case, "blocked")
        except TelegramError as error:
            log.error("the answer cannot be delivered (%s)", type(error).__name__)
            await self._give_up(case, "undeliverable")
        else:
            # By itself, since a message sent anew must not be sent twice.
            answered = await self._through_trouble(case.id, lambda: self._cases.answered(case, message_id))
            if answered.answered_at and answered.queued_at:
                metrics.ANSWER.observe((answered.answered_at - answered.queued_at).total_seconds())

    async def _read(self, file: CaseFile, progress: Progress) -> None:
        case = file.case
        try:
            judged = await judge(file, self._images, self._readers, progress)
            await self._cases.judge(case, judged.verdict, judged.overlays, judged.slices)
            metrics.SCANS.labels(case.modality, judged.verdict.verdict).inc()
            if judged.verdict.verdict == "Refused":
                metrics.REFUSALS.labels(judged.verdict.reason).inc()
        except WrongState:
            return  # another attempt at this step got there first
        except ImageRefused as refused:
            await self._cases.refuse(case, refused.reason.value)
            metrics.REFUSALS.labels(refused.reason.value).inc()
        except ImageMissing:
            log.exception("the picture is gone")
            await self._fail(case, "image_missing")
        except Exception as error:
            if trouble_of(error) or self._readers.closed:
                raise  # no fault of the picture: it is read later
            log.exception("reading failed")
            await self._fail(case, "reading_failed")

    async def _deliver(self, file: CaseFile) -> int:
        """Show the outcome in place of the placeholder, or as a new message where that is gone; return its number."""
        case, say = file.case, await language_of(file.case.language).ready()
        assert case.answer_message_id
        if case.state != "analysed":
            text, seen = texts.refusal(say, case), texts.mistaken_for(case)
            buttons = messenger.read_as(say, case.code, seen) if seen else None
            if await messenger.edit(self._bot, case.chat_id, case.answer_message_id, text, buttons):
                return case.answer_message_id
            return await messenger.reply(self._bot, case.chat_id, case.message_id, text, buttons, case.thread_id)
        assert file.verdict and file.overlay, "a case becomes analysed with both"
        caption = texts.verdict(say, case, file.verdict, file.overlays, file.unusable)
        buttons = outcome_buttons(say, case.code)
        overlay = await heatmap(file, self._images, self._readers)
        if await messenger.edit_to_picture(self._bot, case.chat_id, case.answer_message_id, overlay, caption, buttons):
            return case.answer_message_id
        where = case.chat_id, case.message_id
        return await messenger.send_picture(self._bot, *where, overlay, caption, buttons, case.thread_id)

    async def _give_up(self, case: Case, reason: str) -> None:
        if case.state == "analysed":
            await self._fail(case, reason)

    async def _fail(self, case: Case, reason: str) -> None:
        await self._cases.fail(case, reason)
        metrics.FAILURES.labels(reason).inc()


async def _patiently(deliver: Callable[[], Awaitable[T]]) -> T:
    """Deliver in spite of outages: for about half an hour, and never sooner again than Telegram asks for.

    Raises Forbidden and BadRequest at once, since trying again would not help, other errors in the end.
    """
    pause = 0.5
    for _ in range(DELIVERY_ATTEMPTS - 1):
        try:
            return await deliver()
        except (Forbidden, BadRequest):
            raise
        except RetryAfter as error:
            await asyncio.sleep(messenger.pause_of(error))
        except TelegramError:
            await asyncio.sleep(pause)
            pause = min(pause * 2, DELIVERY_LONGEST_PAUSE)
    return await deliver()


def launch(settings: StorageSettings, executor: str = ALONE) -> None:
    """Start the workflow engine in the running event loop: on SQLite beside the cases, or in the same PostgreSQL.

    It goes on by itself with what an earlier ``executor`` of this name had begun.
    """
    path: Path | None = settings.sqlite_path
    config: DBOSConfig = {
        "name": "radiogram",
        # A fixed version, or DBOS would leave work begun before an update of the bot lying.
        "application_version": "1",
        "executor_id": executor,
        "log_level": "WARNING",
        "enable_otlp": False,
    }
    if path is None:
        config["system_database_url"] = settings.database_url
    else:
        workflows = path.with_name("workflows.sqlite")
        config["system_database_url"] = f"sqlite:///{workflows}"
        config["system_database_engine"] = sqlite_engine(workflows)
    DBOS(config=config)
    DBOS.launch()
