//! The ledger for a pull request: counts as a table, each class folded away below.

use std::fmt::Write as _;

use super::report::{Report, Row};

pub fn render(report: &Report) -> String {
    let mut text = format!("## Documentation against metadata\n\n{}.\n", report.summary());
    if report.classes.is_empty() {
        return text;
    }
    text.push_str("\n| class | count | |\n|---|--:|---|\n");
    for class in &report.classes {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| `{}` | {} | {} |", class.class, class.count, class.meaning);
    }
    for class in &report.classes {
        let _ = write!(text, "\n<details><summary><code>{}</code> ({})</summary>\n\n", class.class, class.count);
        text.push_str("| page | says | element | metadata says |\n|---|---|---|---|\n");
        for row in &class.disagreements {
            let _ = writeln!(text, "{}", line(row));
        }
        text.push_str("\n</details>\n");
    }
    text
}

fn line(row: &Row) -> String {
    let says = if row.documented.is_empty() || row.shown.contains(&row.documented) {
        cell(&row.shown)
    } else {
        format!("{}: {}", cell(&row.shown), code(&row.documented))
    };
    let mut metadata = code(&row.metadata);
    if let Some(outcome) = row.outcome_in_words() {
        let space = if metadata.is_empty() { "" } else { "; " };
        let _ = write!(metadata, "{space}{}", cell(&outcome));
    }
    let element = row.element.as_deref().map(code).unwrap_or_default();
    format!("| {}:{} | {says} | {element} | {metadata} |", cell(&row.file), row.line)
}

/// Text in a cell: a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{}`", cell(text).replace('`', "'")) }
}
