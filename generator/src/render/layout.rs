//! The layout of generated files: what templates write is what rustfmt leaves unchanged.
//!
//! Templates write blank lines, indentation and all that is always on a line of its own. What can be longer than a line
//! goes through the functions of this module, each of which knows rustfmt's rule for one kind of item (edition 2024,
//! 100 columns, defaults otherwise). Tables in macro calls are ours to lay out: rustfmt leaves braces of a macro alone.
//!
//! A test runs rustfmt over generated crates and expects no difference.

mod calls;
mod modules;
mod signatures;
mod tables;

pub(super) use calls::{Call, chain, function_call};
pub(super) use modules::{Export, all_exports, exports, module_list, use_list};
pub(super) use signatures::{constant, signature, tuple_struct, typed};
pub(super) use tables::{braces, derived_from, header, macro_call, row};

/// The most columns of a line.
pub(super) const WIDTH: usize = 100;

/// The most columns of a call's arguments, of a tuple or of a chain of methods that stay on one line.
const SHORT: usize = 60;

/// Whether a text without line breaks fits into a line at this indentation.
fn fits(indent: usize, text: &str) -> bool {
    indent + width(text) <= WIDTH
}

/// Columns of a text.
fn width(text: &str) -> usize {
    text.chars().count()
}

/// Spaces at the start of a line.
fn spaces(indent: usize) -> String {
    " ".repeat(indent)
}

/// An attribute with one name and value, such as `#[deprecated(note = "…")]`, as a line or more.
pub(super) fn attribute(indent: usize, name: &str, key: &str, literal: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}#[{name}({key} = {literal})]\n");
    if fits(0, line.trim_end()) {
        return line;
    }
    let value = broken_literal(indent + 4, &format!("{key} = "), literal, &[' ']);
    format!("{margin}#[{name}(\n{value}\n{margin})]\n")
}

/// A string literal after `start`, continued on further lines behind one of these characters where it is too long.
fn broken_literal(indent: usize, start: &str, literal: &str, ends: &[char]) -> String {
    let mut text = String::new();
    let mut line = spaces(indent) + start;
    let mut words = literal.split_inclusive(ends).peekable();
    while let Some(word) = words.next() {
        line.push_str(word);
        let Some(next) = words.peek() else { break };
        // A line break would take the spaces after it with it.
        let may_break = !next.starts_with(' ') && !literal.starts_with('r');
        // The next word may be followed by `\`.
        if may_break && width(&line) + width(next) + 1 > WIDTH {
            text.push_str(&line);
            text.push_str("\\\n");
            line = spaces(indent + 4);
        }
    }
    text + &line
}

/// Splits at commas that are inside of no bracket and no string.
fn split(list: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut in_string, mut is_escaped) = (0_usize, 0, false, false);
    for (index, c) in list.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if in_string => is_escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '<' | '(' | '[' | '{' => depth += 1,
            '>' | ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(list[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(list[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}
