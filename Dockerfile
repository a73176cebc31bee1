FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1
WORKDIR /app
COPY requirements/bot.lock requirements/bot.lock
RUN pip install --disable-pip-version-check --require-hashes -r requirements/bot.lock
COPY . .
RUN useradd --system --uid 10001 radiogram && mkdir /data && chown radiogram /data
USER radiogram
ENV DATA_DIR=/data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=1m --start-period=1m \
    CMD python -c "import os; from urllib.request import urlopen; \
        urlopen(f'http://127.0.0.1:{os.environ.get(\"HTTP_PORT\") or 8080}/healthz', timeout=10)"
CMD ["python", "-m", "bot"]
