//! The rules that make Rust identifiers of wire names.
//!
//! | hazard | rule |
//! |---|---|
//! | any name | heck's `snake_case`, `UpperCamelCase` or `SHOUTY_SNAKE_CASE` |
//! | keyword, `self`, `Self`, a name of the std prelude, a reserved name | `_` is appended: `type_`, `self_`, `Self_`, `list_` |
//! | leading digit | `_` is put in front |
//! | two names of one scope meet | the one that survives the way back to its wire form keeps the name; the other is spelled exactly: every capital `X` as `_x`, every inner `_` as `__` (`queryString` → `query_string`, `query_string` → `query__string`) |
//! | they still meet | `_` is appended, in the order of wire names |
//!
//! A scope is one type, one builder or one namespace: nothing outside of it changes a name inside.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// What a name is for, which decides its casing and what it must keep clear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Fields, methods, modules.
    Snake,
    /// Types, which generated files name unqualified.
    Type,
    /// Variants, which are always qualified.
    Variant,
    /// Constants.
    Shouty,
}

/// Strict and reserved keywords of every edition, and `gen`, `union`, `raw`-like words that stay usable.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of the std prelude that generated files use unqualified.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "From",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Err",
    "Option",
    "PartialEq",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// The plain Rust name of a wire name, without regard to its neighbours.
pub(crate) fn plain(wire: &str, case: Case) -> String {
    let cased = match case {
        Case::Snake => wire.to_snake_case(),
        Case::Type | Case::Variant => wire.to_upper_camel_case(),
        Case::Shouty => wire.to_shouty_snake_case(),
    };
    legal(cased, case)
}

/// Makes a cased name an identifier: only letters, digits and `_`, no leading digit, no keyword.
fn legal(cased: String, case: Case) -> String {
    let mut name: String = cased.chars().map(|c| if c == '_' || c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if name.chars().all(|c| c == '_') {
        // `_` alone is no name for a field, and no wire name says less than a run of underscores.
        name.push_str(if matches!(case, Case::Type | Case::Variant) { "Unnamed" } else { "unnamed" });
    }
    if KEYWORDS.contains(&name.as_str()) || (case == Case::Type && PRELUDE.contains(&name.as_str())) {
        name.push('_');
    }
    name
}

/// Whether the wire name can be had back from its plain Rust name.
fn survives(wire: &str, case: Case) -> bool {
    match case {
        Case::Snake | Case::Shouty => wire.to_snake_case().to_lower_camel_case() == wire,
        Case::Type | Case::Variant => wire.to_upper_camel_case().to_lower_camel_case() == wire,
    }
}

/// A spelling that two wire names never share.
fn exact(wire: &str, case: Case) -> String {
    if matches!(case, Case::Type | Case::Variant) {
        let mut chars = wire.chars();
        let spelled = chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str());
        return legal(spelled.unwrap_or_default(), case);
    }
    let mut spelled = String::new();
    for (at, c) in wire.chars().enumerate() {
        match c {
            '_' if at == 0 => spelled.push('_'),
            '_' => spelled.push_str("__"),
            c if c.is_ascii_uppercase() => {
                spelled.push('_');
                spelled.push(c.to_ascii_lowercase());
            }
            c => spelled.push(c),
        }
    }
    let spelled = if case == Case::Shouty { spelled.to_ascii_uppercase() } else { spelled };
    legal(spelled, case)
}

/// Names all wire names of one scope, keeping clear of the reserved names.
pub(crate) fn scope<'a>(
    wires: impl IntoIterator<Item = &'a str>,
    case: Case,
    reserved: &[&str],
) -> BTreeMap<&'a str, String> {
    let mut by_plain: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for wire in wires {
        let mut name = plain(wire, case);
        if reserved.contains(&name.as_str()) {
            name.push('_');
        }
        by_plain.entry(name).or_default().insert(wire);
    }
    let mut names = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut rest = BTreeSet::new();
    for (name, wires) in by_plain {
        // Of names that meet, one keeps the plain form: the one that survives the way back, else the first.
        let keeper = wires.iter().copied().find(|wire| survives(wire, case)).or_else(|| wires.first().copied());
        for wire in wires {
            if Some(wire) == keeper {
                taken.insert(name.clone());
                names.insert(wire, name.clone());
            } else {
                rest.insert(wire);
            }
        }
    }
    for wire in rest {
        let mut name = exact(wire, case);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        names.insert(wire, name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(wires: &[&str], case: Case) -> Vec<(String, String)> {
        scope(wires.iter().copied(), case, &["extra"]).into_iter().map(|(w, n)| (w.to_owned(), n)).collect()
    }

    #[test]
    fn every_hazard_of_property_names_has_its_rule() {
        insta::assert_debug_snapshot!(named(
            &[
                "type",
                "self",
                "move",
                "use",
                "match",
                "final",
                "loop",
                "in",
                "summary",
                "_summary",
                "queryString",
                "query_string",
                "v10_0",
                "alerts_v2",
                "request-id",
                "Comment",
                "Json",
                "extra",
                "3d",
                "_",
                "deviceIMEI",
            ],
            Case::Snake
        ));
    }

    #[test]
    fn every_hazard_of_member_names_has_its_rule() {
        insta::assert_debug_snapshot!(named(
            &["self", "remoteControlSoftware", "remote_Control_Software", "error", "none", "7days", "a", "A"],
            Case::Variant
        ));
    }

    #[test]
    fn a_type_keeps_clear_of_what_generated_files_name_unqualified() {
        insta::assert_debug_snapshot!(named(&["string", "option", "error", "request", "Json", "drive"], Case::Type));
    }

    #[test]
    fn names_of_a_scope_never_meet() {
        let wires = ["ab", "Ab", "aB", "AB", "a_b", "a_B", "_ab", "ab_", "a-b", "a.b"];
        for case in [Case::Snake, Case::Type, Case::Variant, Case::Shouty] {
            let names = scope(wires, case, &[]);
            assert_eq!(names.values().collect::<BTreeSet<_>>().len(), wires.len(), "{names:?}");
            for name in names.values() {
                assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
            }
        }
    }
}
