from storage import facts
from storage.store import Store


async def test_a_fact_is_the_last_value_put(store: Store) -> None:
    assert await store.read(facts.get, "colour") is None
    await store.write(facts.put, "colour", "green")
    await store.write(facts.put, "colour", "blue")
    assert await store.read(facts.get, "colour") == "blue"
