"""The whole bot as people meet it: a real process, the sandbox over HTTP, a real browser."""
