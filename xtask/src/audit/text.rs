//! The ledger for a terminal: counts first, then each class.

use std::fmt::Write as _;

use super::report::{Report, Row};

pub fn render(report: &Report) -> String {
    let mut text = format!("{}\n", report.summary());
    for class in &report.classes {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n{:>6}  {:<28} {}", class.count, class.class, class.meaning);
    }
    for class in &report.classes {
        let _ = write!(text, "\n\n{} ({})", class.class, class.count);
        for row in &class.disagreements {
            let _ = write!(text, "\n  {}", line(row));
        }
    }
    text
}

/// One disagreement: where, what the page says, then the element and what the metadata says.
fn line(row: &Row) -> String {
    let mut text = format!("{}:{}: {}", row.file, row.line, row.shown);
    if !row.documented.is_empty() && !row.shown.contains(&row.documented) {
        let _ = write!(text, ": {}", row.documented);
    }
    if let Some(element) = &row.element {
        let _ = write!(text, " | {element}");
    } else {
        text.push_str(" |");
    }
    if !row.metadata.is_empty() {
        let _ = write!(text, ": {}", row.metadata);
    }
    if let Some(outcome) = row.outcome_in_words() {
        let _ = write!(text, " ({outcome})");
    }
    text
}
