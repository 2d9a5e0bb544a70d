package org.broadsheet.app;

/// The program's entrance.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Broadsheet");
  }
}
