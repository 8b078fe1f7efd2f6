//! Tables in macro calls. rustfmt leaves them alone, so the one rule is that lines fit.

use super::{broken_literal, fits, spaces};

/// The first entry of a table: a name, its name in JSON, and further parts.
pub(in crate::render) fn header(name: &str, wire: &str, parts: &[String]) -> String {
    let parts = parts.join(", ");
    let start = format!("    {name}: {wire}");
    if parts.is_empty() {
        return if fits(1, &start) { start + ";" } else { format!("    {name}:\n        {wire};") };
    }
    let line = format!("{start}, {parts};");
    if fits(0, &line) {
        return line;
    }
    let start = if fits(1, &start) { start } else { format!("    {name}:\n        {wire}") };
    let rest = format!("        {parts};");
    if fits(0, &rest) {
        return format!("{start},\n{rest}");
    }
    format!("{start},\n        {};", parts.replace(", ", ",\n        "))
}

/// An entry of a table: a name, its name in JSON, and words or a number about it; or a URL as a literal and a number.
pub(in crate::render) fn row(indent: usize, name: &str, wire: &str, words: &str) -> String {
    let margin = spaces(indent);
    let words = if words.is_empty() { String::new() } else { format!(" {words}") };
    let line = format!("{margin}{name}: {wire}{words},");
    if fits(0, &line) {
        return line;
    }
    if name.starts_with('"') {
        return format!("{}: {wire}{words},", broken_literal(indent, "", name, &['/']));
    }
    format!("{margin}{name}:\n{margin}    {wire}{words},")
}

/// A list of paths, or of pairs of them, in braces; the indentation is that of the closing one.
pub(in crate::render) fn braces(indent: usize, paths: &[String]) -> String {
    if paths.is_empty() {
        return "{}".to_owned();
    }
    let lines: Vec<String> = paths.iter().map(|found| path(indent + 4, found)).collect();
    format!("{{\n{}\n{}}}", lines.join("\n"), spaces(indent))
}

fn path(indent: usize, path: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}{path},");
    if fits(0, &line) {
        return line;
    }
    let parts: Vec<&str> = path.split(": ").collect();
    match (parts.as_slice(), path.rsplit_once("::")) {
        ([derived, base], _) => format!("{margin}{derived}:\n{margin}    {base},"),
        (_, Some((module, name))) => format!("{margin}{module}\n{margin}    ::{name},"),
        _ => line,
    }
}

/// A macro call with one entry: on a line, or with the entry on lines of its own.
pub(in crate::render) fn macro_call(name: &str, entry: &str, broken: impl FnOnce() -> String) -> String {
    let line = format!("{name}! {{ {entry} }}");
    if fits(0, &line) { line } else { format!("{name}! {{\n{}\n}}", broken()) }
}

/// The call of `derived_from!`.
pub(in crate::render) fn derived_from(name: &str, bases: &[String]) -> String {
    let entry = format!("{name}: {}", bases.join(", "));
    macro_call("msgraph_core::derived_from", &entry, || {
        if fits(4, &entry) {
            return format!("    {entry}");
        }
        let bases: Vec<String> = bases.iter().map(|base| format!("        {base},")).collect();
        format!("    {name}:\n{}", bases.join("\n"))
    })
}
