//! Writes the layout of specs as YAML.

use std::fmt::Write as _;

use super::quoting::{LONGEST_KEY, is_plain, stands_quoted};
use crate::spec::layout::{Block, has_own_line};
use crate::spec::tree::{Entry, Value};

/// Writes a file: a comment of one line, then the content.
pub(crate) fn write(comment: &str, content: &Block<'_>) -> String {
    let mut text = String::new();
    if !comment.is_empty() {
        text.push_str("# ");
        text.push_str(comment);
        text.push('\n');
    }
    match content {
        Block::Map(entries) if !entries.is_empty() => map(&mut text, entries, 0, false),
        Block::List(items) if !items.is_empty() => list(&mut text, items, 0),
        other => {
            after_dash(&mut text, other, 0);
        }
    }
    text
}

/// A block map. `inline` says that the cursor stands where the first key goes, after the dash of a list item.
fn map(text: &mut String, entries: &[(std::borrow::Cow<'_, str>, Block<'_>)], depth: usize, inline: bool) {
    for (index, (name, block)) in entries.iter().enumerate() {
        if index > 0 || !inline {
            indent(text, depth);
        }
        let before = text.len();
        scalar(text, name);
        if text.len() - before > LONGEST_KEY {
            text.insert_str(before, "? ");
            text.push('\n');
            indent(text, depth);
        }
        text.push(':');
        match block {
            Block::Map(inner) if !inner.is_empty() => {
                text.push('\n');
                map(text, inner, depth + 1, false);
            }
            Block::List(inner) if !inner.is_empty() => {
                text.push('\n');
                list(text, inner, depth + 1);
            }
            other => {
                text.push(' ');
                after_dash(text, other, depth + 1);
            }
        }
    }
}

fn list(text: &mut String, items: &[Block<'_>], depth: usize) {
    for item in items {
        indent(text, depth);
        text.push_str("- ");
        match item {
            Block::Map(entries) if !entries.is_empty() => map(text, entries, depth + 1, true),
            other => after_dash(text, other, depth + 1),
        }
    }
}

/// Whatever ends its line: a scalar, something in brackets, an element.
fn after_dash(text: &mut String, block: &Block<'_>, depth: usize) {
    match block {
        Block::Map(entries) => {
            debug_assert!(entries.is_empty(), "a map with entries has lines of its own");
            text.push_str("{}");
        }
        // A list in a list has no layout of its own; none of our files holds one.
        Block::List(items) => {
            debug_assert!(items.is_empty(), "a list with items has lines of its own");
            text.push_str("[]");
        }
        Block::Element(entries) => element(text, entries, depth),
        Block::Value(value) => flow(text, value),
    }
    text.push('\n');
}

fn element(text: &mut String, entries: &[(std::borrow::Cow<'_, str>, Value<'_>)], depth: usize) {
    text.push('{');
    let facts = entries.iter().filter(|(key, value)| !has_own_line(key, value));
    let mut any = false;
    for (key, value) in facts {
        if any {
            text.push_str(", ");
        }
        any = true;
        flow_entry(text, key, value);
    }
    let mut own_lines = entries.iter().filter(|(key, value)| has_own_line(key, value)).peekable();
    if own_lines.peek().is_some() {
        if any {
            text.push(',');
        }
        for (key, value) in own_lines {
            text.push('\n');
            indent(text, depth);
            flow_entry(text, key, value);
            text.push(',');
        }
        text.push('\n');
        indent(text, depth);
    }
    text.push('}');
}

fn flow(text: &mut String, value: &Value<'_>) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Int(number) => {
            // Writing to a String cannot fail.
            let _ = write!(text, "{number}");
        }
        Value::Float(number) => text.push_str(number),
        Value::Text(value) => scalar(text, value),
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                flow(text, &item.value);
            }
            text.push(']');
        }
        Value::Map(entries) => {
            text.push('{');
            for (index, Entry { key, node, .. }) in entries.iter().enumerate() {
                if index > 0 {
                    text.push_str(", ");
                }
                flow_entry(text, key, &node.value);
            }
            text.push('}');
        }
    }
}

fn flow_entry(text: &mut String, key: &str, value: &Value<'_>) {
    let before = text.len();
    scalar(text, key);
    if text.len() - before > LONGEST_KEY {
        text.insert_str(before, "? ");
        text.push(' ');
    }
    text.push_str(": ");
    flow(text, value);
}

/// A text: bare where it is a name to every YAML reader, otherwise in double quotes.
fn scalar(text: &mut String, value: &str) {
    if is_plain(value) {
        text.push_str(value);
    } else {
        quoted(text, value);
    }
}

fn quoted(text: &mut String, value: &str) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            // All that does not stand quoted is in the basic plane, so four digits do.
            c if !stands_quoted(c) => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

fn indent(text: &mut String, depth: usize) {
    for _ in 0..depth {
        text.push_str("  ");
    }
}
