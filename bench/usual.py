"""The usual way, for comparison: python-telegram-bot, with Keras `predict` in the handler and nothing kept."""

from __future__ import annotations

import io
import os
from pathlib import Path

import keras
import numpy as np
from PIL import Image
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackContext, CallbackQueryHandler, MessageHandler, filters

MODEL = keras.saving.load_model(Path(__file__).parents[1] / "ml/models/xray.keras", compile=False)
BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton(name, callback_data=name) for name in ("CT", "X-ray")]])


async def photo(update: Update, context: CallbackContext) -> None:
    """Fetch the picture and ask."""
    file = await update.message.photo[-1].get_file()
    context.user_data["picture"] = bytes(await file.download_as_bytearray())
    await update.message.reply_text("CT or X-ray?", reply_markup=BUTTONS)


async def tapped(update: Update, context: CallbackContext) -> None:
    """Judge the picture in the handler and answer."""
    await update.callback_query.answer()
    picture = Image.open(io.BytesIO(context.user_data["picture"])).convert("L").resize((224, 224))
    pixels = np.asarray(picture, dtype=np.float32)[None, ..., None] / 255
    outputs = MODEL.predict(pixels, verbose=0)
    logits = np.ravel(outputs["logits"] if isinstance(outputs, dict) else outputs[0])
    share = float(1 / (1 + np.exp(logits[0] - logits[-1])))
    await update.callback_query.edit_message_text(f"{'COVID' if share > 0.5 else 'Non-COVID'} {share:.0%}")


def main() -> None:
    """Run until stopped."""
    application = (
        Application.builder()
        .token(os.environ["TELEGRAM_TOKEN"])
        .base_url(os.environ["TELEGRAM_BASE_URL"])
        .base_file_url(os.environ["TELEGRAM_BASE_FILE_URL"])
        .build()
    )
    application.add_handler(MessageHandler(filters.PHOTO, photo))
    application.add_handler(CallbackQueryHandler(tapped))
    application.run_polling()


if __name__ == "__main__":
    main()
