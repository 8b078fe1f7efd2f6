//! What holds of the reader whatever it is given.

use msgraph_codegen::agreement::hold;
use msgraph_codegen::source::{SourceFile, csdl, openapi};
use proptest::prelude::*;

const YAML: &str = include_str!("fixtures/openapi/library.yaml");
const ZOO: &str = include_str!("fixtures/openapi/zoo.yaml");
const METADATA: &str = include_str!("fixtures/openapi/library.csdl");

/// Pieces that mean something to YAML or OpenAPI, for putting in the wrong place.
const PIECES: &[&str] = &[
    "",
    ":",
    ": ",
    "\n",
    "\n  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "'",
    "\"",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "#",
    "null",
    "true",
    "1e999",
    "-1",
    "é",
    "\u{feff}",
    "\u{2028}",
    "$ref: '#/'",
    "$ref: '#/components/schemas/town.library.item'",
    "allOf:",
    "anyOf:",
    "oneOf: []",
    "items: {}",
    "type: array",
    "type: object",
    "type: [null]",
    "enum: []",
    "properties: {}",
    "additionalProperties: true",
    "discriminator: {propertyName: x}",
    "nullable: true",
    "'/'",
    "/items",
    "{x}",
    "()",
    "(a=b)",
    "('{a}')",
    "$value",
    "$ref",
    "$count",
    "town.library.",
    "x-ms-navigationProperty: true",
    "format: int64",
];

/// A description, with parts cut out, moved and replaced.
fn mutated(whole: &'static str) -> impl Strategy<Value = String> {
    let change = (0..whole.len(), 0..200usize, 0..3u8, 0..PIECES.len());
    proptest::collection::vec(change, 1..6).prop_map(|changes| {
        let mut text = whole.to_owned();
        for (at, length, kind, piece) in changes {
            let boundary = |text: &str, at: usize| {
                let mut at = at.min(text.len());
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let start = boundary(&text, at);
            let end = boundary(&text, start + length);
            match kind {
                0 => text.replace_range(start..end, PIECES[piece]),
                1 => {
                    // A whole line goes, so that the rest is still YAML.
                    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
                    let end = text[start..].find('\n').map_or(text.len(), |at| start + at + 1);
                    text.replace_range(start..end, "");
                }
                _ => {
                    // A value becomes another.
                    let line = text[start..].find(": ").map(|at| start + at + 2);
                    if let Some(value) = line {
                        let end = text[value..].find('\n').map_or(text.len(), |at| value + at);
                        text.replace_range(value..end, PIECES[piece]);
                    }
                }
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// Read, or refused with at least one error that has a place; never a panic, in nothing that comes after either.
    #[test]
    fn a_damaged_description_is_read_or_refused(text in prop_oneof![mutated(YAML), mutated(ZOO)]) {
        let file = SourceFile::new("damaged.yaml", text);
        if let Err(errors) = openapi::read(&file) {
            prop_assert!(errors.error_count() > 0);
            prop_assert!(errors.iter().all(|error| !error.message.is_empty()));
        }
        if let Ok(mut document) = openapi::read_despite_errors(&file) {
            let metadata = csdl::read(&SourceFile::new("library.csdl", METADATA)).expect("metadata").model;
            hold(&metadata, &document.model, &document.unsaid).text("a", "b", false);
            document.model.leave_out_errors();
            let left: Vec<_> = msgraph_codegen::ir::validate(&document.model)
                .into_iter()
                .filter(|finding| finding.severity == msgraph_codegen::diagnostics::Severity::Error)
                .collect();
            prop_assert_eq!(left, []);
        }
    }

    /// Whatever order the schemas and paths are in, they say the same.
    #[test]
    fn order_means_nothing(seed in any::<u64>()) {
        let mut value: serde_json::Value = serde_yaml::from_str(YAML).expect("YAML");
        let whole = openapi::read(&SourceFile::new("a.json", value.to_string())).expect("read").model;
        for section in ["/components/schemas", "/paths"] {
            let map = value.pointer_mut(section).and_then(serde_json::Value::as_object_mut).expect("a map");
            let mut entries: Vec<_> = std::mem::take(map).into_iter().collect();
            let count = entries.len() as u64;
            entries.rotate_left(usize::try_from(seed % count).expect("few"));
            if seed % 2 == 0 {
                entries.reverse();
            }
            map.extend(entries);
        }
        let turned = openapi::read(&SourceFile::new("a.json", value.to_string())).expect("read").model;
        prop_assert_eq!(whole, turned);
    }
}
