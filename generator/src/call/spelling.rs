//! Writes the paths of a call: in full, or short with imports.

use std::collections::BTreeMap;

use super::expression::Expression;

/// Names of the standard prelude, which an import would shadow.
const STANDARD: &[&str] =
    &["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// Writes a call with full paths, which needs no imports but the prelude where models are edited.
pub(super) fn in_full(expression: &Expression, library: &str) -> String {
    let mut line = String::new();
    expression.write(&mut line, &mut |text| rewritten(text, &mut |path| full(path, library)));
    line
}

/// Writes a type with full paths.
pub(super) fn type_in_full(text: &str, library: &str) -> String {
    rewritten(text, &mut |path| full(path, library))
}

/// Writes a call with short names, and returns it with the sorted imports that it needs.
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

/// Writes a type without module paths.
pub(super) fn short_type(text: &str) -> String {
    rewritten(text, &mut |path| path.rsplit("::").next().unwrap_or(path).to_owned())
}

/// Returns a path as seen from outside the crate.
fn full(path: &str, library: &str) -> String {
    match path.strip_prefix("mg::") {
        Some(rest) => format!("{library}::msgraph_core::{rest}"),
        None => format!("{library}::{path}"),
    }
}

/// Returns a path from the imported item on; the full path if another item is imported under that name.
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

/// Replaces every path in a text that begins with a module of the generated crate or the runtime.
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

/// Formats a call over several lines, as rustfmt does.
pub(super) fn laid_out(line: &str) -> String {
    let function = format!("fn call() {{ {line} }}");
    // An expression always parses. If it did not, one long line would still be correct.
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
    fn a_second_item_with_the_same_name_has_a_full_path() {
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
