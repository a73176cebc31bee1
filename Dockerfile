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
CMD ["python", "-m", "bot"]
