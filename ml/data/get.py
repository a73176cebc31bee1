"""Fetches public collections from Kaggle with the user's own credentials."""

import errno
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import kagglehub
from kagglehub.config import get_cache_folder, get_kaggle_credentials
from kagglehub.exceptions import DataCorruptionError, KaggleApiHTTPError, UnauthenticatedError
from requests import HTTPError, RequestException

from ml.data.scan import DataError

CREDENTIALS = (
    "make a token at https://www.kaggle.com/settings, and set KAGGLE_API_TOKEN, or KAGGLE_USERNAME and KAGGLE_KEY, or "
    "put kaggle.json into ~/.kaggle"
)


@dataclass(frozen=True)
class Source:
    """A collection on Kaggle: its handle, the layout it comes in, and what its publishers ask of users."""

    handle: str
    layout: str
    licence: str


SOURCES = {
    "sarscov2": Source(
        "plameneduardo/sarscov2-ctscan-dataset",
        "sarscov2",
        "CC BY-NC-SA 4.0: not for commercial use, name the authors (Soares et al. 2020), share alike.",
    ),
    "radiography": Source(
        "tawsifurrahman/covid19-radiography-database",
        "radiography",
        "made of several collections with terms of their own; its page on Kaggle names them and the papers to cite.",
    ),
}


def get(name: str) -> Path:
    """The folder of the collection `name` in SOURCES, downloaded by kagglehub into its cache if it is not there.

    The cache is ~/.cache/kagglehub, or the folder KAGGLEHUB_CACHE. An interrupted download goes on. Raises DataError.
    """
    source = SOURCES[name]
    try:
        return Path(kagglehub.dataset_download(source.handle))
    except (UnauthenticatedError, HTTPError) as error:
        raise DataError(_refusal(source.handle, error)) from error
    except RequestException as error:
        raise DataError(
            f"Kaggle cannot be reached, or the connection broke ({type(error).__name__}, {source.handle}); check the "
            "network and give the same command again, which goes on."
        ) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fix = "the disk is full; make room, or name another folder with KAGGLEHUB_CACHE" if full else error.strerror
        raise DataError(f"{source.handle} cannot be stored in {get_cache_folder()}: {fix}.") from error
    except (DataCorruptionError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise DataError(f"The download of {source.handle} is damaged; give the same command again.") from error
    except ValueError as error:  # what kagglehub raises for a kaggle.json without its two values, among others
        raise DataError(f"kagglehub cannot fetch {source.handle}: {error}; {CREDENTIALS}.") from error


def _refusal(handle: str, error: Exception) -> str:
    status = error.response.status_code if isinstance(error, KaggleApiHTTPError) and error.response is not None else 0
    if status == 404:
        return f"Kaggle has no {handle} any more; look for it on kaggle.com, and give its folder to data import."
    if status not in (0, 401, 403):
        return f"Kaggle answered {status} for {handle}; try again later."
    if get_kaggle_credentials() is None:
        return f"Kaggle gives {handle} to signed-in users, and no credentials were found; {CREDENTIALS}."
    return (
        f"Kaggle refused your credentials for {handle}; {CREDENTIALS}, and accept its terms on its page if it has any."
    )
