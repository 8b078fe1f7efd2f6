//! The order in which rustfmt puts items that follow each other, and the names in braces.
//!
//! Modules are sorted by their bytes, all else as the style guide of edition 2024 describes.

use std::cmp::Ordering;

/// Compares two names of a `use` item: runs of digits by value, `_` before all else.
pub(super) fn compare_names(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (Chunks(trimmed(a)), Chunks(trimmed(b)));
    let mut by_zeros = Ordering::Equal;
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return by_zeros,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some("_"), Some("_")) => Ordering::Equal,
            (Some("_"), Some(_)) => Ordering::Less,
            (Some(_), Some("_")) => Ordering::Greater,
            (Some(left), Some(right)) => match (number(left), number(right)) {
                (Some(low), Some(high)) => {
                    // Of equal numbers the longer one, which has more zeros in front, comes first.
                    by_zeros = by_zeros.then(right.len().cmp(&left.len()));
                    (low.len(), low).cmp(&(high.len(), high))
                }
                _ => left.cmp(right),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// Compares the names of two modules.
pub(super) fn compare_modules(a: &str, b: &str) -> Ordering {
    trimmed(a).cmp(trimmed(b))
}

fn trimmed(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// The digits of a number without the zeros in front.
fn number(chunk: &str) -> Option<&str> {
    chunk.starts_with(|c: char| c.is_ascii_digit()).then(|| chunk.trim_start_matches('0'))
}

/// Splits a name into single `_`, runs of digits, and runs of all else.
struct Chunks<'a>(&'a str);

impl<'a> Iterator for Chunks<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let first = self.0.chars().next()?;
        let is_other = |c: char| c != '_' && !c.is_ascii_digit();
        let end = match first {
            '_' => Some(1),
            '0'..='9' => self.0.find(|c: char| !c.is_ascii_digit()),
            _ => self.0.find(|c| !is_other(c)),
        };
        let (chunk, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        Some(chunk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(names: &[&'a str], compare: fn(&str, &str) -> Ordering) -> Vec<&'a str> {
        let mut names = names.to_vec();
        names.reverse();
        names.sort_by(|a, b| compare(a, b));
        names
    }

    /// The order was obtained from rustfmt.
    #[test]
    fn names_are_in_the_order_of_edition_2024() {
        let names = [
            "_alert", "Alert", "Alert_", "Alert2", "Alert10", "AlertV2", "Alerts", "a_b", "a2", "a010", "a10", "ab",
            "alert", "alert_", "alert_2", "alerts", "r#type", "types",
        ];
        assert_eq!(sorted(&names, compare_names), names);
    }

    #[test]
    fn modules_are_in_the_order_of_their_bytes() {
        let modules = ["Alert2", "Alert_", "_alert", "a010", "a10", "a2", "alert", "alert_", "r#type", "types"];
        assert_eq!(sorted(&modules, compare_modules), modules);
    }
}
