"""What is counted while the bot runs, for Prometheus: https://prometheus.io/docs/practices/naming/"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
STAGES = ("fetch", "clean", "line", "read", "deliver")
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)

SCANS = Counter("radiogram_scans", "Scans judged, by modality and verdict", ["modality", "verdict"], registry=REGISTRY)
REFUSALS = Counter("radiogram_refusals", "Messages and scans refused, by reason", ["reason"], registry=REGISTRY)
FAILURES = Counter("radiogram_failures", "Cases that failed, by reason", ["reason"], registry=REGISTRY)
SECONDS = Histogram(
    "radiogram_stage_seconds", "Seconds a scan spends in a stage", ["stage"], registry=REGISTRY, buckets=_SECONDS
)
ANSWER = Histogram(
    "radiogram_answer_seconds", "Seconds from the known modality to the answer", registry=REGISTRY, buckets=_SECONDS
)
TELEGRAM_ERRORS = Counter(
    "radiogram_telegram_errors", "Requests to Telegram that failed, by kind", ["kind"], registry=REGISTRY
)
READER_DEATHS = Counter("radiogram_reader_deaths", "Reader processes that a picture ended", registry=REGISTRY)
QUEUE = Gauge("radiogram_queue_depth", "How many wait, by queue", ["queue"], registry=REGISTRY)

for stage in STAGES:
    SECONDS.labels(stage)


@contextmanager
def timed(stage: str) -> Iterator[None]:
    """Observe how long what is inside takes."""
    began = time.perf_counter()
    try:
        yield
    finally:
        SECONDS.labels(stage).observe(time.perf_counter() - began)


def watch(queues: dict[str, Callable[[], float]]) -> None:
    """Have the depth of each queue asked for whenever the metrics are read."""
    for name, depth in queues.items():
        QUEUE.labels(name).set_function(depth)


def exposition() -> bytes:
    """Return everything counted, in Prometheus's text format."""
    return generate_latest(REGISTRY)
