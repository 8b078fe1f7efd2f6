//! How the paths of a call are spelled: in full, or short with the imports that takes.

use std::collections::BTreeMap;

use super::expression::Expression;

/// Names that an import would take the standard meaning from.
const STANDARD: &[&str] =
    &["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// A call in full: it stands in any file that has a `graph`, and the prelude where models are changed.
pub(super) fn in_full(expression: &Expression, library: &str) -> String {
    let mut line = String::new();
    expression.write(&mut line, &mut |text| rewritten(text, &mut |path| full(path, library)));
    line
}

/// A type in full.
pub(super) fn type_in_full(text: &str, library: &str) -> String {
    rewritten(text, &mut |path| full(path, library))
}

/// A call with short names, and the imports that they need, sorted.
pub(super) fn with_imports(expression: &Expression, library: &str) -> (Vec<String>, String) {
    let mut imports: BTreeMap<String, String> = BTreeMap::new();
    let mut line = String::new();
    expression.write(&mut line, &mut |text| rewritten(text, &mut |path| short(path, library, &mut imports)));
    let mut uses: Vec<String> = imports.into_values().map(|path| format!("use {path};")).collect();
    if expression.needs_prelude() {
        uses.push(format!("use {library}::prelude::*;"));
    }
    uses.sort();
    (uses, line)
}

/// A type by its last name.
pub(super) fn short_type(text: &str) -> String {
    rewritten(text, &mut |path| path.rsplit("::").next().unwrap_or(path).to_owned())
}

/// A path from outside of the crate.
fn full(path: &str, library: &str) -> String {
    match path.strip_prefix("mg::") {
        Some(rest) => format!("{library}::msgraph_core::{rest}"),
        None => format!("{library}::{path}"),
    }
}

/// The last part of a path, from the item on that is imported; the full path where another item has that name.
fn short(path: &str, library: &str, imports: &mut BTreeMap<String, String>) -> String {
    let segments: Vec<&str> = path.split("::").collect();
    let is_type = |segment: &&str| segment.trim_start_matches('_').starts_with(|c: char| c.is_ascii_uppercase());
    let at = segments.iter().position(is_type).unwrap_or(segments.len() - 1);
    let item = full(&segments[..=at].join("::"), library);
    let name = segments[at];
    let is_free = imports.get(name).is_none_or(|known| *known == item);
    if STANDARD.contains(&name) || !is_free {
        return full(path, library);
    }
    imports.insert(name.to_owned(), item);
    segments[at..].join("::")
}

/// A text with every path that begins at one of our modules replaced.
fn rewritten(text: &str, with: &mut dyn FnMut(&str) -> String) -> String {
    const ROOTS: &[&str] = &["mg::", "models::", "requests::", "service::"];
    let mut written = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (path, after) = rest.split_at(end);
        if ROOTS.iter().any(|root| path.starts_with(root)) {
            written.push_str(&with(path));
        } else {
            written.push_str(path);
        }
        let mut chars = after.chars();
        written.extend(chars.next());
        rest = chars.as_str();
    }
    written
}

/// A call over several lines, as rustfmt would have it.
pub(super) fn laid_out(line: &str) -> String {
    let function = format!("fn call() {{ {line} }}");
    // Nothing else comes out of an expression; should it, one long line is still the call.
    let Ok(file) = syn::parse_file(&function) else { return line.to_owned() };
    let text = prettyplease::unparse(&file);
    let body = text.trim_end().strip_prefix("fn call() {\n").and_then(|body| body.strip_suffix("\n}"));
    let Some(body) = body else { return line.to_owned() };
    body.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_meet_are_spelled_in_full() {
        let expression = Expression::Array(
            ["mg::Json", "models::Json", "models::security::Alert", "models::Alert::Variant", "requests::user::F"]
                .map(|path| Expression::Path(crate::lower::source_text::RustCode::fixed(path)))
                .to_vec(),
        );
        let (uses, line) = with_imports(&expression, "msgraph_beta");
        assert_eq!(line, "[Json, msgraph_beta::models::Json, Alert, msgraph_beta::models::Alert::Variant, F]");
        assert_eq!(
            uses,
            [
                "use msgraph_beta::models::security::Alert;",
                "use msgraph_beta::msgraph_core::Json;",
                "use msgraph_beta::requests::user::F;"
            ]
        );
        assert_eq!(type_in_full("mg::Page<models::User>", "x"), "x::msgraph_core::Page<x::models::User>");
        assert_eq!(short_type("mg::Page<models::User>"), "Page<User>");
    }
}
