package org.broadsheet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the walls between the rooms: which may know which, which library lives where, and what
/// nobody may do.
class RoomsTest {
  private static final String ROOT = "org.broadsheet.";
  private static final List<String> CRAFTS =
      List.of("store", "search", "net", "feed", "page", "photo", "export");

  /// The façade of each room of a craft; the rest of it is its own business. Types that a façade
  /// hands out stand beside it in the room's own package.
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.broadsheet");

  static List<ArchRule> arrows() {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(
        only("news", List.of()).because("everybody speaks its language, so it may know nobody"));
    rules.add(only("words", List.of("news")).because("texts are looked up, and decide nothing"));
    for (String craft : CRAFTS) {
      rules.add(only(craft, List.of("news")).because("rooms of a craft do not know each other"));
    }
    List<String> belowUsecase = new ArrayList<>(CRAFTS);
    belowUsecase.addAll(List.of("news", "words"));
    rules.add(only("usecase", belowUsecase).because("what a reader can do has no window"));
    rules.add(
        only("ui", List.of("usecase", "news", "words"))
            .because("the window asks for what a reader can do, and nothing else"));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void arrowsPointDownOnly(ArchRule rule) {
    rule.check(CLASSES);
  }

  /// The room may know these rooms and itself, of all that is ours.
  private static ArchRule only(String room, List<String> others) {
    List<String> allowed = new ArrayList<>();
    allowed.add(ROOT + room + "..");
    others.forEach(other -> allowed.add(ROOT + other + ".."));
    return noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.broadsheet..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new)))));
  }

  @Test
  void roomsAreEnteredThroughTheirOwnPackageOnly() {
    for (String craft : CRAFTS) {
      noClasses()
          .that(
              DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(ROOT + craft + "..")))
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are inside the room " + craft,
                  type -> type.getPackageName().startsWith(ROOT + craft + ".")))
          .because("what lies in a room's inner packages is its own business")
          .check(CLASSES);
    }
  }

  static List<ArchRule> libraries() {
    List<ArchRule> rules = new ArrayList<>();
    Map.of(
            "java.sql..", List.of("store"),
            "org.h2..", List.of("store"),
            "org.apache.lucene..", List.of("search"),
            "java.net.http..", List.of("net"),
            "org.jsoup..", List.of("feed", "page", "export"),
            "com.drew..", List.of("photo"),
            "java.awt..", List.of("photo"),
            "javax.imageio..", List.of("photo"),
            "picocli..", List.of("app"),
            "javafx..", List.of("ui", "app"))
        .forEach((library, rooms) -> rules.add(livesOnlyIn(library, rooms)));
    rules.add(livesOnlyIn("tools.jackson..", List.of("feed", "page", "store", "app")));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyLibraryLivesInItsRoom(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static ArchRule livesOnlyIn(String library, List<String> rooms) {
    String[] packages = rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
    return noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because("a library that lives in one room can be replaced in one room");
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.broadsheet.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheScreenHandsWorkToTheToolkit() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.broadsheet.ui.Screen")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .because("one place that knows how is enough, and tests hand in another")
        .check(CLASSES);
  }

  @Test
  void noWebEngineShowsWhatCameFromTheNet() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx.scene.web..")
        .because("a web engine runs and loads what pages tell it to")
        .check(CLASSES);
  }

  @Test
  void nobodyInterruptsAThreadThatMayBeInTheDatabase() {
    noClasses()
        .that(
            resideInAnyPackage(ROOT + "store..", ROOT + "usecase..", ROOT + "app..", ROOT + "ui.."))
        .should()
        .callMethod(Thread.class, "interrupt")
        .orShould()
        .callMethod(ExecutorService.class, "shutdownNow")
        .orShould()
        .callMethod(ExecutorService.class, "close")
        .orShould()
        .callMethod(Future.class, "cancel", boolean.class)
        .because("an interrupt inside H2 closes the database for everybody")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToStandardStreams() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage(ROOT + "app..")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what is to be said is said where the reader looks")
        .check(CLASSES);
  }

  @Test
  void everyRoomSaysWhatItIsFor() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .because("a room's package-info says what it is for, and that null is the exception in it")
        .check(CLASSES);
  }
}
