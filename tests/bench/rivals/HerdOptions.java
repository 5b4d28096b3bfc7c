// --name N --port P [--peer PORT]... [--max-seconds N]
import java.util.ArrayList;
import java.util.List;

final class HerdOptions {
    String name = "Goloman";
    int port = 12000;
    int maxSeconds = 300;
    final List<Integer> peers = new ArrayList<>();

    HerdOptions(String[] args) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--name" -> name = args[i + 1];
                case "--port" -> port = Integer.parseInt(args[i + 1]);
                case "--peer" -> peers.add(Integer.parseInt(args[i + 1]));
                case "--max-seconds" -> maxSeconds = Integer.parseInt(args[i + 1]);
                default -> { }
            }
        }
    }
}
