"""Which addresses of the network may be asked: public ones only, seen at the moment a connection is made."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

from news.errors import PrivateAddress

_NAT64 = IPv6Network("64:ff9b::/96")
AddressInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]


def is_public(address: str) -> bool:
    """Whether an IP address, or the IPv4 address hidden in an IPv6 one, is a public one."""
    try:
        ip = _unwrapped(ip_address(address.split("%")[0]))
    except ValueError:
        return False
    return ip.is_global and not ip.is_multicast


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside ::ffff:a.b.c.d, 2002:: (6to4) and 64:ff9b:: (NAT64)."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


def guarded_socket(info: AddressInfo) -> socket.socket:
    """A socket for a resolved address, or PrivateAddress. A name can resolve anew each time, so this is the place."""
    family, kind, protocol, _, address = info
    if not is_public(str(address[0])):
        raise PrivateAddress(f"{address[0]} is not a public address")
    return socket.socket(family, kind, protocol)
