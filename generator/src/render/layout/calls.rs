//! Calls of functions and chains of methods, each the only expression of a function.

use super::{SHORT, fits, spaces, split, width};

/// A method of a chain with its arguments.
pub(in crate::render) struct Call<'a> {
    /// The method's name.
    pub name: &'a str,
    /// Its arguments.
    pub arguments: &'a [String],
}

/// A call of a function.
pub(in crate::render) fn function_call(indent: usize, name: &str, arguments: &[String]) -> String {
    spaces(indent) + &call(indent, name, arguments)
}

/// A chain of methods after `root`, which has no line break.
pub(in crate::render) fn chain(indent: usize, root: &str, calls: &[Call<'_>]) -> String {
    let margin = spaces(indent);
    let on_one_line = calls.iter().map(|call| format!(".{}({})", call.name, call.arguments.join(", ")));
    let line = root.to_owned() + &on_one_line.collect::<String>();
    if width(&line) <= SHORT {
        return margin + &line;
    }
    if let [only] = calls
        && !(is_short(only.arguments) && fits(indent + 4, &format!(".{}({})", only.name, only.arguments.join(", "))))
    {
        // Its arguments take lines of their own anyway.
        return margin + &call(indent, &format!("{root}.{}", only.name), only.arguments);
    }
    let mut text = margin.clone() + root;
    for found in calls {
        text.push_str(&format!("\n{margin}    .{}", call(indent + 4, found.name, found.arguments)));
    }
    text
}

/// Whether arguments may stay on a line, as far as there is room: a single one always, unless it is a long list.
fn is_short(arguments: &[String]) -> bool {
    match arguments {
        [only] => list(only).is_none_or(|pairs| match pairs.as_slice() {
            [pair] => width(parts_of(pair).unwrap_or(pair)) <= SHORT,
            pairs => width(&pairs.join(", ")) <= SHORT,
        }),
        several => width(&several.join(", ")) <= SHORT,
    }
}

/// The items of a reference to an array.
fn list(argument: &str) -> Option<Vec<&str>> {
    argument.strip_prefix("&[").and_then(|list| list.strip_suffix(']')).map(split)
}

/// What is inside of a tuple's parentheses.
fn parts_of(tuple: &str) -> Option<&str> {
    tuple.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'))
}

/// A call without the indentation of its first line.
fn call(indent: usize, name: &str, arguments: &[String]) -> String {
    let line = format!("{name}({})", arguments.join(", "));
    if is_short(arguments) && fits(indent, &line) {
        return line;
    }
    let margin = spaces(indent);
    if let [only] = arguments
        && let Some(pairs) = list(only)
    {
        return match pairs.as_slice() {
            [pair] => {
                let parts = split(parts_of(pair).unwrap_or(pair));
                format!("{name}(&[(\n{}{margin})])", lines(indent + 4, &parts))
            }
            pairs => {
                let pairs: Vec<String> = pairs.iter().map(|pair| tuple(indent + 4, pair)).collect();
                let pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
                format!("{name}(&[\n{}{margin}])", lines(indent + 4, &pairs))
            }
        };
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    format!("{name}(\n{}{margin})", lines(indent + 4, &arguments))
}

/// A tuple without the indentation of its first line.
fn tuple(indent: usize, tuple: &str) -> String {
    match parts_of(tuple) {
        Some(inner) if width(inner) > SHORT => format!("(\n{}{})", lines(indent + 4, &split(inner)), spaces(indent)),
        _ => tuple.to_owned(),
    }
}

/// Parts on a line each.
fn lines(indent: usize, parts: &[&str]) -> String {
    parts.iter().map(|part| format!("{}{part},\n", spaces(indent))).collect()
}
