"""All settings, read once from the environment and .env into one frozen value; every bad one is named at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from news.errors import BadSettings
from news.languages import LANGUAGES

Role = Literal["all", "web", "worker", "clock"]
TELEGRAM = "https://api.telegram.org"
# Never shown: the last may hold a password.
SECRET = (
    "BOT_TOKEN",
    "WEBHOOK_SECRET",
    "INGEST_TOKEN",
    "DATABASE_URL",
)
HINTS = {
    "BOT_TOKEN": "this is no token; copy it from @BotFather, it looks like 123456:letters",
    "WEBHOOK_SECRET": "set 1-256 of A-Z a-z 0-9 _ - when WEBHOOK_URL is set",
}


class Settings(BaseSettings):
    """One value for the whole process. The names in capitals are the environment variables of .env.example."""

    model_config = SettingsConfigDict(
        env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True
    )

    bot_token: str = Field(default="", pattern=r"^(\d+:[A-Za-z0-9_-]+)?$")
    bot_api_url: str = TELEGRAM
    database_url: str = ""
    data_dir: Path = Path("data")
    languages: Annotated[tuple[str, ...], NoDecode] = LANGUAGES
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    sandbox_port: int = Field(default=8081, ge=0, le=65535)
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
    webhook_url: str = ""
    webhook_secret: str = Field(
        default="", pattern=r"^[A-Za-z0-9_-]{0,256}$", validate_default=True
    )
    ingest_token: str = ""
    send_rate: float = Field(default=25, gt=0, le=1000)
    role: Role = "all"
    retention_days: int = Field(default=0, ge=0)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    allow_private_addresses: bool = False

    @field_validator("languages", "admins", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        return (
            tuple(part.strip() for part in value.split(",") if part.strip())
            if isinstance(value, str)
            else value
        )

    @field_validator("languages")
    @classmethod
    def _supported(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value or set(value) - set(LANGUAGES):
            raise ValueError(f"name one or more of {', '.join(LANGUAGES)}, parted by commas")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: Any) -> Any:
        return value.upper() if isinstance(value, str) else value

    @field_validator("bot_api_url", "webhook_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and (
            urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname
        ):
            raise ValueError("give an address that begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("bot_api_url")
    @classmethod
    def _base(cls, value: str) -> str:
        return value.removesuffix("/bot")  # as some servers' manuals write it

    @field_validator("webhook_secret")
    @classmethod
    def _guarded(cls, value: str, others: ValidationInfo) -> str:
        if others.data.get("webhook_url") and not value:
            raise ValueError("missing")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        from storage.engine import parse_url  # loaded only where a database is named

        try:
            parse_url(value or "sqlite:///lede.db")
        except BadSettings as error:
            raise ValueError(str(error).removeprefix("DATABASE_URL").lstrip(": ")) from None
        except ValueError:  # its words may hold a part of the password
            raise ValueError(
                "write sqlite:///path or postgresql://user:password@host/name"
            ) from None
        return value

    @property
    def sandboxed(self) -> bool:
        """Without a token there is no Telegram: the bot talks to the sandbox it starts itself."""
        return not self.bot_token

    @property
    def database(self) -> str:
        """The database's address: DATABASE_URL, or the SQLite file lede.db in DATA_DIR."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'lede.db').absolute()}"


def load(**changes: Any) -> Settings:
    """The settings of this process; BadSettings names every value that cannot be used."""
    try:
        return Settings(**changes)
    except ValidationError as error:
        raise BadSettings("; ".join(_fault(one) for one in error.errors())) from None
    except UnicodeDecodeError:
        raise BadSettings(".env is not UTF-8") from None


def _fault(error: Any) -> str:
    name = str(error["loc"][0]).upper()
    shown = "***" if name in SECRET else repr(error["input"])
    return f"{name}={shown}: {HINTS.get(name) or error['msg'].removeprefix('Value error, ')}"
