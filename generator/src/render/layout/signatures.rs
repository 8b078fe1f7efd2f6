//! Fields, constants, type aliases, tuple structs and functions: items with a type that can be long.

use super::{SHORT, WIDTH, fits, spaces, split, width};

/// A field or type alias: `head` with its colon or equals sign, the type, and what ends the item.
pub(in crate::render) fn typed(indent: usize, head: &str, rust_type: &str, end: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}{head} {rust_type}{end}");
    if fits(0, &line) {
        return line;
    }
    if fits(indent + 4, &[rust_type, end].concat()) {
        return format!("{margin}{head}\n{margin}    {rust_type}{end}");
    }
    match broken(indent, rust_type) {
        Some(rust_type) => format!("{margin}{head} {rust_type}{end}"),
        None => line,
    }
}

/// An associated constant: `head` with its colon, the type, and a value of one line.
pub(in crate::render) fn constant(indent: usize, head: &str, rust_type: &str, value: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}{head} {rust_type} = {value};");
    if fits(0, &line) {
        return line;
    }
    if fits(indent, &format!("{head} {rust_type} =")) {
        return format!("{margin}{head} {rust_type} =\n{margin}    {value};");
    }
    match broken(indent, rust_type) {
        Some(rust_type) => format!("{margin}{head} {rust_type} = {value};"),
        None => line,
    }
}

/// A tuple struct or a variant with one value.
pub(in crate::render) fn tuple_struct(indent: usize, head: &str, rust_type: &str, end: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}{head}({rust_type}){end}");
    if fits(0, &line) {
        return line;
    }
    let inner = if fits(indent + 4, &[rust_type, ","].concat()) {
        Some(rust_type.to_owned())
    } else {
        broken(indent + 4, rust_type)
    };
    match inner {
        Some(inner) => format!("{margin}{head}(\n{margin}    {inner},\n{margin}){end}"),
        None => line,
    }
}

/// A function up to its opening brace: `head` is all before the parenthesis.
pub(in crate::render) fn signature(indent: usize, head: &str, arguments: &[String], returns: &str) -> String {
    let margin = spaces(indent);
    let line = format!("{margin}{head}({}) -> {returns} {{", arguments.join(", "));
    // A long tuple takes lines of its own, wherever it is.
    let has_long_tuple = returns
        .split_once('<')
        .is_some_and(|(_, inner)| split(inner.trim_end_matches('>')).iter().any(|part| is_long_tuple(part)));
    if fits(0, &line) && !has_long_tuple {
        return line;
    }
    let mut text = format!("{margin}{head}(\n");
    for argument in arguments {
        text.push_str(&format!("{margin}    {argument},\n"));
    }
    let end = format!("{margin}) -> {returns}");
    // rustfmt keeps the indentation free at the end of such a line.
    let room = WIDTH - indent;
    if width(&end) + 2 <= room && !has_long_tuple {
        return text + &end + " {";
    }
    if !has_long_tuple && width(&end) <= WIDTH + 2 && (broken(indent, returns).is_none() || width(&end) <= room + 6) {
        return format!("{text}{end}\n{margin}{{");
    }
    match broken(indent, returns) {
        Some(returns) => format!("{text}{margin}) -> {returns} {{"),
        // This is what rustfmt makes of a line that cannot be broken.
        None => format!("{margin}{head}({}) -> {returns}{{", arguments.join(", ")),
    }
}

/// A generic type or a tuple with a part a line, the brackets on the lines around. `None` if it is neither, or still too
/// long.
fn broken(indent: usize, rust_type: &str) -> Option<String> {
    let (start, parts, end) = match tuple_parts(rust_type) {
        Some(parts) => ("(".to_owned(), parts, ")"),
        None => {
            let (name, arguments) = rust_type.strip_suffix('>')?.split_once('<')?;
            (format!("{name}<"), arguments, ">")
        }
    };
    let margin = spaces(indent);
    let mut text = start + "\n";
    for part in split(parts) {
        let part = if fits(indent + 4, &[part, ","].concat()) && !is_long_tuple(part) {
            part.to_owned()
        } else {
            broken(indent + 4, part)?
        };
        text.push_str(&format!("{margin}    {part},\n"));
    }
    Some(text + &margin + end)
}

fn tuple_parts(rust_type: &str) -> Option<&str> {
    rust_type.strip_prefix('(')?.strip_suffix(')')
}

/// Whether a type is a tuple that rustfmt puts on several lines.
fn is_long_tuple(rust_type: &str) -> bool {
    tuple_parts(rust_type).is_some_and(|parts| width(parts) > SHORT)
}
