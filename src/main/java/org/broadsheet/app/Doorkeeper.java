package org.broadsheet.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Takes commands from later starts of the program on the same folder, over the machine's own
/// loopback, from whoever can read the word that lies in the folder and nobody else.
///
/// A question is the word, the folder it was asked in, and the arguments; the answer is frames of a
/// stream's number, a length and bytes, the last of which is the exit status.
final class Doorkeeper implements AutoCloseable {
  static final int OUT = 1;
  static final int ERR = 2;
  static final int EXIT = 3;
  private static final int MOST_ARGUMENTS = 1_000;
  private static final System.Logger LOG = System.getLogger(Doorkeeper.class.getName());

  private final ServerSocket socket;
  private final String word;
  private final Path file;
  private final Commands commands;

  /// Does what is asked for and answers with an exit status.
  interface Commands {
    int run(Path folder, List<String> arguments, OutputStream out, OutputStream err);
  }

  private Doorkeeper(ServerSocket socket, String word, Path file, Commands commands) {
    this.socket = socket;
    this.word = word;
    this.file = file;
    this.commands = commands;
  }

  static Path file(Path folder) {
    return folder.resolve("instance");
  }

  static Doorkeeper open(Path folder, Commands commands) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    String word = HexFormat.of().formatHex(secret);
    Doorkeeper doorkeeper = new Doorkeeper(socket, word, file(folder), commands);
    doorkeeper.putUpSign();
    Thread.ofPlatform().name("doorkeeper").daemon().start(doorkeeper::receive);
    return doorkeeper;
  }

  private void putUpSign() throws IOException {
    Files.deleteIfExists(file);
    try {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    } catch (UnsupportedOperationException _) {
      Files.createFile(file);
    }
    Files.writeString(file, socket.getLocalPort() + " " + word);
  }

  private void receive() {
    while (!socket.isClosed()) {
      try {
        Socket visitor = socket.accept();
        Thread.ofVirtual().name("visitor").start(() -> serve(visitor));
      } catch (IOException e) {
        if (!socket.isClosed()) LOG.log(System.Logger.Level.WARNING, "A visitor was lost", e);
      }
    }
  }

  private void serve(Socket visitor) {
    try (visitor) {
      DataInputStream in = new DataInputStream(visitor.getInputStream());
      if (!in.readUTF().equals(word)) return;
      Path folder = Path.of(in.readUTF());
      int count = in.readInt();
      if (count < 0 || count > MOST_ARGUMENTS) return;
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < count; i++) arguments.add(in.readUTF());
      DataOutputStream answer = new DataOutputStream(visitor.getOutputStream());
      int status = commands.run(folder, arguments, frames(OUT, answer), frames(ERR, answer));
      frame(EXIT, Integer.toString(status).getBytes(StandardCharsets.UTF_8), answer);
    } catch (IOException _) {
      // The visitor left before the answer: nobody is there to be told.
    }
  }

  private static OutputStream frames(int stream, DataOutputStream answer) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] part = new byte[length];
        System.arraycopy(bytes, from, part, 0, length);
        frame(stream, part, answer);
      }
    };
  }

  private static void frame(int stream, byte[] bytes, DataOutputStream answer) throws IOException {
    synchronized (answer) {
      answer.writeByte(stream);
      answer.writeInt(bytes.length);
      answer.write(bytes);
      answer.flush();
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    socket.close();
  }
}
