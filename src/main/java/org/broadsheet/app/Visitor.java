package org.broadsheet.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Hands a command to the program that has the data folder already.
final class Visitor {
  private Visitor() {}

  /// The exit status, or nothing where nobody is there to ask: then the folder may be free.
  static OptionalInt ask(Path folder, List<String> arguments, OutputStream out, OutputStream err) {
    try {
      String[] sign = Files.readString(Doorkeeper.file(folder)).strip().split(" ", -1);
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(sign[0]))) {
        ask(new DataOutputStream(socket.getOutputStream()), sign[1], arguments);
        return answer(new DataInputStream(socket.getInputStream()), out, err);
      }
    } catch (IOException | RuntimeException _) {
      return OptionalInt.empty();
    }
  }

  private static void ask(DataOutputStream question, String word, List<String> arguments)
      throws IOException {
    question.writeUTF(word);
    question.writeUTF(Path.of("").toAbsolutePath().toString());
    question.writeInt(arguments.size());
    for (String argument : arguments) question.writeUTF(argument);
    question.flush();
  }

  private static OptionalInt answer(DataInputStream in, OutputStream out, OutputStream err)
      throws IOException {
    try {
      while (true) {
        int stream = in.readByte();
        byte[] bytes = in.readNBytes(in.readInt());
        switch (stream) {
          case Doorkeeper.OUT -> out.write(bytes);
          case Doorkeeper.ERR -> err.write(bytes);
          default -> {
            out.flush();
            err.flush();
            return OptionalInt.of(Integer.parseInt(new String(bytes, StandardCharsets.UTF_8)));
          }
        }
      }
    } catch (EOFException _) {
      return OptionalInt.empty();
    }
  }
}
