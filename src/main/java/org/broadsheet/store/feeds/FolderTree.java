package org.broadsheet.store.feeds;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.store.base.Sql;
import org.jspecify.annotations.Nullable;

/// All folders at one moment. What lies in a hidden folder is seen in the nearest one around it
/// that is not hidden.
public final class FolderTree {
  private final Map<Long, Node> nodes = new LinkedHashMap<>();

  private record Node(long id, @Nullable Long parent, String name, boolean hidden) {}

  private FolderTree(List<Node> all) {
    all.forEach(node -> nodes.put(node.id(), node));
  }

  public static FolderTree read(Sql sql) throws SQLException {
    return new FolderTree(
        sql.list(
            "select id, parent, name, hidden from folder order by id",
            row ->
                new Node(
                    row.number("id"),
                    row.numberOrNull("parent"),
                    row.text("name"),
                    row.flag("hidden"))));
  }

  public List<Folder> folders() {
    return nodes.values().stream()
        .filter(node -> !node.hidden())
        .map(node -> new Folder(new FolderId(node.id()), visible(node.parent()), node.name()))
        .toList();
  }

  /// All of them, each as its path from the outermost to the innermost.
  public Set<List<String>> paths() {
    Set<List<String>> paths = new LinkedHashSet<>();
    for (Folder folder : folders()) paths.add(path(folder.id().value()));
    return paths;
  }

  /// The folder in which something is seen that lies in this one; null at the top.
  public @Nullable FolderId visible(@Nullable Long folder) {
    return outward(folder).stream()
        .filter(node -> !node.hidden())
        .findFirst()
        .map(node -> new FolderId(node.id()))
        .orElse(null);
  }

  /// The names of the folders that something lies in, the outermost first.
  public List<String> path(@Nullable Long folder) {
    return outward(folder).stream()
        .filter(node -> !node.hidden())
        .map(Node::name)
        .toList()
        .reversed();
  }

  /// Whether a folder is another one or lies somewhere within it.
  public boolean within(@Nullable Long folder, long other) {
    return outward(folder).stream().anyMatch(node -> node.id() == other);
  }

  /// The folder and all around it, the innermost first.
  private List<Node> outward(@Nullable Long folder) {
    List<Node> outward = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Node node = folder == null ? null : nodes.get(folder);
    while (node != null && seen.add(node.id())) {
      outward.add(node);
      Long parent = node.parent();
      node = parent == null ? null : nodes.get(parent);
    }
    return outward;
  }

  /// The folder of that name directly within another one, or at the top.
  public @Nullable Long named(@Nullable Long parent, String name) {
    FolderId place = visible(parent);
    return folders().stream()
        .filter(folder -> folder.name().equals(name) && Objects.equals(folder.parent(), place))
        .findFirst()
        .map(folder -> folder.id().value())
        .orElse(null);
  }
}
