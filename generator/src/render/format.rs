//! The syntax check and the formatting of generated files.
//!
//! prettyplease lays out all but the tables in macro calls, whose layout is the template's: it would fill lines with
//! them, so that one more property moved every entry behind it.

use crate::BANNER;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

use super::item_check::Plan;

/// Between these, a template's layout stands.
const VERBATIM: &str = "//%verbatim";
const END: &str = "//%end";

/// Checks and formats one file.
pub(super) fn format(path: &str, text: &str, plan: &Plan<'_>) -> Result<String, Diagnostics> {
    let (outline, tables) = split(text);
    let parse = |text: &str| syn::parse_file(text).map_err(|error| refusal(path, text, &error));
    let parsed = parse(&outline)?;
    let parsed_tables = tables.iter().map(|table| parse(table)).collect::<Result<Vec<_>, _>>()?;
    let tables_with_trees = tables.iter().map(String::as_str).zip(&parsed_tables);
    plan.check_file(path, std::iter::once((outline.as_str(), &parsed)).chain(tables_with_trees))?;
    Ok(join(&prettyplease::unparse(&parsed), &tables))
}

/// Whether a constant marks the place of a table.
pub(super) fn is_mark(name: &syn::Ident) -> bool {
    name.to_string().starts_with("__TABLE_")
}

/// Takes the tables out, each replaced by an item that marks its place.
fn split(text: &str) -> (String, Vec<String>) {
    debug_assert!(
        text.matches(VERBATIM).count() == text.lines().filter(|line| line.trim() == END).count(),
        "a template has a mark of a table that doesn't stand alone on its line"
    );
    let mut outline = String::with_capacity(text.len());
    let mut tables: Vec<String> = Vec::new();
    let mut table: Option<String> = None;
    for line in text.lines() {
        match (line.trim(), &mut table) {
            (VERBATIM, _) => table = Some(String::new()),
            (END, _) => {
                outline.push_str(&format!("const __TABLE_{}: () = ();\n", tables.len()));
                tables.extend(table.take());
            }
            ("", Some(_)) => {}
            (entry, Some(table)) => {
                // One entry a line: what the template sets at the margin stands there, all else one step in. The
                // documentation of an entry comes from a macro, whose lines begin at the margin.
                let documents = entry.starts_with("///") || entry.starts_with("#[deprecated");
                if line.starts_with(' ') || documents {
                    table.push_str("    ");
                }
                table.push_str(entry);
                table.push('\n');
            }
            (_, None) => {
                outline.push_str(line);
                outline.push('\n');
            }
        }
    }
    (outline, tables)
}

/// Puts the tables back, the banner on top, and a blank line between items that take more than a line.
fn join(formatted: &str, tables: &[String]) -> String {
    let mut text = String::with_capacity(formatted.len() * 2);
    text.push_str("// ");
    text.push_str(BANNER);
    text.push('\n');
    let mut tables = tables.iter();
    let mut previous = "";
    for line in formatted.lines() {
        if line.starts_with("const __TABLE_") {
            text.push('\n');
            // There is one mark a table, and prettyplease keeps the order of items.
            text.push_str(tables.next().map_or("", String::as_str));
            previous = "}";
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let ends = previous.trim_start() == "}" && previous.len() == indent + 1;
        let parts = indent == 0 && (previous.ends_with(';') || previous.starts_with("//!")) && starts_block(line);
        if (ends && indent <= 4 && !line.trim_start().starts_with('}')) || parts {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
}

/// Whether an item starts here that takes more than a line, or the first after the module's documentation.
fn starts_block(line: &str) -> bool {
    ["///", "#[", "impl", "pub struct", "pub enum", "pub fn", "pub const", "use ", "#!["]
        .iter()
        .any(|start| line.starts_with(start) && !(line.starts_with("use ") || line.starts_with("#![")))
}

fn refusal(path: &str, text: &str, error: &syn::Error) -> Diagnostics {
    let file = SourceFile::new(path, text);
    let place = error.span().start();
    let line_start: usize = text.lines().take(place.line.saturating_sub(1)).map(|line| line.len() + 1).sum();
    let start =
        line_start + text[line_start.min(text.len())..].chars().take(place.column).map(char::len_utf8).sum::<usize>();
    Diagnostic::error("render::not-rust", format!("the template gave what is not Rust: {error}"))
        .at(file.location(Span::new(start, start)))
        .with_remedy("mend the template that this file is rendered from")
        .into()
}
