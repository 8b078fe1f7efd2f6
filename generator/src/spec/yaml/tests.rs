//! The two readers agree with each other and with the writer.

use std::borrow::Cow;

use proptest::prelude::*;

use super::super::layout::Block;
use super::super::tree::{At, Entry, Node, Value};
use super::{read, read_general, read_strict, write};
use crate::source::SourceFile;

/// Texts that YAML reads as something else, or that need escapes, or none of that.
fn text() -> impl Strategy<Value = String> {
    const HAZARDS: &[&str] = &[
        "Yes",
        "no",
        "n",
        "y",
        "N",
        "on",
        "Off",
        "true",
        "False",
        "null",
        "Null",
        "~",
        "",
        " ",
        "1",
        "-1",
        "0x1f",
        "0o7",
        "1.5",
        "1e3",
        ".inf",
        ".nan",
        "-.INF",
        "1_000",
        "1:20",
        "2024-01-01",
        "=",
        "<<",
        "@type",
        "@a.b#c",
        "#x",
        "a #b",
        "a: b",
        "a:b",
        "- a",
        "-",
        "--- a",
        "---",
        "...",
        "?",
        "? a",
        "!tag",
        "&a",
        "*a",
        "%a",
        "`a`",
        "|",
        ">",
        "[a]",
        "{a}",
        "a,b",
        "'a'",
        "\"a\"",
        "a\"b",
        "a\\b",
        " lead",
        "trail ",
        "a\nb",
        "a\tb",
        "\u{0}",
        "\u{7f}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\u{fffe}",
        "é",
        "😀",
        "$Type",
        "microsoft.graph.user",
        "a/b",
        "request-id",
        "_summary",
        "a-",
        "-a",
        "e5",
        "Infinity",
        "nan",
    ];
    prop_oneof![
        prop::sample::select(HAZARDS).prop_map(str::to_owned),
        any::<String>(),
        "[a-zA-Z$_@#:,. -]{0,6}",
        "[ -~]{0,12}",
        Just("long".repeat(300)),
    ]
}

fn value() -> impl Strategy<Value = Value<'static>> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        (-999i32..999, 1u32..1000).prop_filter_map("a float that reads back as its text", |(whole, part)| {
            let text = format!("{whole}.{part}");
            let same = super::super::tree::float_text(text.parse().ok()?)? == text;
            same.then_some(Value::Float(Cow::Owned(text)))
        }),
        text().prop_map(Value::text),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::list),
            prop::collection::vec((text(), inner), 0..4).prop_map(Value::map),
        ]
    })
}

fn block() -> impl Strategy<Value = Block<'static>> {
    let key = || text().prop_map(Cow::Owned);
    let leaf = prop_oneof![
        value().prop_map(Block::Value),
        prop::collection::vec((key(), value()), 0..5).prop_map(Block::Element),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec((key(), inner.clone()), 0..4).prop_map(Block::Map),
            prop::collection::vec(inner.prop_filter("a list in a list", |b| !matches!(b, Block::List(_))), 0..4)
                .prop_map(Block::List),
        ]
    })
}

/// What a block says. Annotations that are more than yes or no come after the other entries of an element.
fn said<'a>(block: &Block<'a>) -> Value<'a> {
    let entry = |key: &Cow<'a, str>, value: Value<'a>| Entry { key: key.clone(), key_at: At(0), node: value.into() };
    match block {
        Block::Map(entries) => Value::Map(entries.iter().map(|(key, block)| entry(key, said(block))).collect()),
        Block::List(items) => Value::list(items.iter().map(said)),
        Block::Element(entries) => {
            let (own, first): (Vec<_>, Vec<_>) =
                entries.iter().partition(|(key, value)| super::super::layout::has_own_line(key, value));
            Value::Map(first.into_iter().chain(own).map(|(key, value)| entry(key, value.clone())).collect())
        }
        Block::Value(value) => value.clone(),
    }
}

fn has_long_key(value: &Value<'_>) -> bool {
    match value {
        Value::List(items) => items.iter().any(|item| has_long_key(&item.value)),
        Value::Map(entries) => entries.iter().any(|entry| entry.key.len() > 900 || has_long_key(&entry.node.value)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_written_reads_back(block in block()) {
        let expected = Node::from(said(&block));
        let file = SourceFile::new("x.yaml", write("A comment.", &block));
        let general = read_general(&file).map_err(|error| TestCaseError::fail(format!("{error}\n{}", file.text)))?;
        prop_assert_eq!(&general.root, &expected, "{}", file.text);
        // The layout of a top level that is neither a map nor a list, and keys of a kilobyte, are left to the general reader.
        if matches!(block, Block::Map(_) | Block::List(_)) && !has_long_key(&expected.value) {
            let strict = read_strict(&file);
            prop_assert_eq!(strict.map(|document| document.root), Some(expected), "{}", file.text);
        }
    }

    #[test]
    fn what_the_strict_reader_accepts_is_the_same_to_both(
        block in block(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![
            Just(None),
            prop::sample::select(&[" ", "\n", ":", ": ", "-", "- ", "#", " #", "\"", "'", "{", "}", "[", "]", ",", "a", "0",
                "1", ".", "e", "null", "  ", "\t", "\r", "&", "*", "!", "|", ">", "?", "@", "%", "\\", "é", "\u{85}", "~"][..]).prop_map(Some),
        ]), 1..4),
    ) {
        let mut text = write("", &block);
        for (place, edit) in edits {
            let mut at = place.index(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            match edit {
                Some(insert) => text.insert_str(at, insert),
                None if at < text.len() => {
                    text.remove(at);
                }
                None => {}
            }
        }
        let file = SourceFile::new("x.yaml", text);
        if let Some(strict) = read_strict(&file) {
            let general = read_general(&file).map_err(|error| TestCaseError::fail(format!("{error}\n{}", file.text)))?;
            prop_assert_eq!(strict.root, general.root, "{}", file.text);
        }
    }
}

#[test]
fn a_place_is_the_same_through_both_readers() {
    let text = "# c\nuser:\n  $Kind: EntityType\n  \"no\": {$Type: Edm.String, $Nullable: true,\n    \"@a.b\": [1, {x: \"y\"}],\n    }\nlist:\n  - {a: b}\n";
    let file = SourceFile::new("x.yaml", text);
    let strict = read_strict(&file).expect("our own layout");
    let general = read_general(&file).expect("YAML");
    fn walk(node: &Node<'_>, places: &mut Vec<At>) {
        places.push(node.at);
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| walk(item, places)),
            Value::Map(entries) => {
                for entry in entries {
                    places.push(entry.key_at);
                    walk(&entry.node, places);
                }
            }
            _ => {}
        }
    }
    let collect = |node: &Node<'_>| {
        let mut found = Vec::new();
        walk(node, &mut found);
        found
    };
    let (strict_places, general_places) = (collect(&strict.root), collect(&general.root));
    assert_eq!(strict_places.len(), general_places.len());
    for (one, two) in strict_places.into_iter().zip(general_places) {
        assert_eq!(strict.location(one), general.location(two));
    }
}

#[test]
fn hand_edited_yaml_is_read() {
    let text = "a: # why not\n    b: 'single'\n    c: >-\n      folded\n      text\n    d: [1,\n  2]\n    yes: no\n";
    let file = SourceFile::new("x.yaml", text);
    assert!(read_strict(&file).is_none());
    let document = read(&file).expect("YAML");
    let Value::Map(entries) = &document.root.value else { panic!("a map") };
    let inner = Value::map([
        ("b", Value::text("single")),
        ("c", Value::text("folded text")),
        ("d", Value::list([Value::Int(1), Value::Int(2)])),
        ("yes", Value::text("no")),
    ]);
    assert_eq!(entries[0].node.value, inner);
}

#[test]
fn keys_that_are_no_names_are_refused() {
    for text in ["true: 1\n", "1: a\n", "null: a\n", "[a]: b\n", "a: !x b\n", "a: .inf\n"] {
        let error = read(&SourceFile::new("x.yaml", text)).map(|_| ()).expect_err(text);
        assert_eq!(error.code, "spec::not-yaml", "{text}");
        assert!(error.location.is_some(), "{text}");
    }
}
