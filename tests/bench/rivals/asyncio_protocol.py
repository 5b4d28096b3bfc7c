"""(6b) The herd as one who has read asyncio's manual to the end writes it: protocols instead of
streams, all lines that have come in one go, one write a piece for the client and for each link.

--peer PORT  a neighbour; lines are flooded over a connection that stays open
--uvloop     use uvloop's event loop
"""
import argparse
import asyncio
import re
import time

ISO6709 = re.compile(r"[+-]\d+(\.\d+)?[+-]\d+(\.\d+)?").fullmatch


class Herd:
    def __init__(self, name):
        self.name = name
        self.links = set()
        self.places = {}

    def handle(self, line, answers, news):
        words = line.split()
        if len(words) == 4 and words[0] == "IAMAT":
            try:
                skew = time.time() - float(words[3])
            except ValueError:
                skew = None
            if skew is not None and ISO6709(words[2]):
                answer = f"AT {self.name} {skew:+.9f} {words[1]} {words[2]} {words[3]}\n"
                answers.append(answer)
                self.learn(words[1], words[3], answer, news)
                return
        elif len(words) == 6 and words[0] == "AT":
            self.learn(words[3], words[5], line + "\n", news)
            return
        elif len(words) == 4 and words[0] == "WHATSAT" and words[1] in self.places:
            answers.append(self.places[words[1]][1])
            return
        answers.append(f"? {line}\n")

    def learn(self, client, stamp, line, news):
        known = self.places.get(client)
        if known is None or known[0] < stamp:  # as text: a float cannot tell two nanoseconds apart
            self.places[client] = (stamp, line)
            news.append(line)

    async def dial(self, port):
        loop = asyncio.get_running_loop()
        while True:
            try:
                await loop.create_connection(lambda: Link(self), "127.0.0.1", port)
                return
            except OSError:
                await asyncio.sleep(0.05)


class Link(asyncio.Protocol):
    def __init__(self, herd):
        self.herd = herd

    def connection_made(self, transport):
        self.transport = transport
        self.herd.links.add(transport)

    def connection_lost(self, _):
        self.herd.links.discard(self.transport)


class Client(asyncio.Protocol):
    def __init__(self, herd):
        self.herd = herd
        self.rest = ""

    def connection_made(self, transport):
        self.transport = transport

    def pause_writing(self):
        self.transport.pause_reading()

    def resume_writing(self):
        self.transport.resume_reading()

    def data_received(self, data):
        lines = (self.rest + data.decode("latin-1")).split("\n")
        self.rest = lines.pop()
        answers, news = [], []
        for line in lines:
            self.herd.handle(line, answers, news)
        if answers:
            self.transport.write("".join(answers).encode("latin-1"))
        if news and self.herd.links:
            piece = "".join(news).encode("latin-1")
            for link in self.herd.links:
                link.write(piece)


async def main(args):
    herd = Herd(args.name)
    loop = asyncio.get_running_loop()
    listener = await loop.create_server(lambda: Client(herd), "127.0.0.1", args.port, backlog=4096)
    dialling = [loop.create_task(herd.dial(port)) for port in args.peer]
    async with listener:
        await asyncio.sleep(args.max_seconds)
    for task in dialling:
        task.cancel()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="Goloman")
    parser.add_argument("--port", type=int, default=12000)
    parser.add_argument("--peer", type=int, action="append", default=[])
    parser.add_argument("--uvloop", action="store_true")
    parser.add_argument("--max-seconds", type=int, default=300)
    options = parser.parse_args()
    if options.uvloop:
        import uvloop

        uvloop.install()
    asyncio.run(main(options))
