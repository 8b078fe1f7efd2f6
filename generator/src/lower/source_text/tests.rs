use super::*;

/// What ends a comment, string, table, TOML value, template block or line somewhere.
const HOSTILE: &[&str] = &[
    "a\n    pub fn injected() {}\n    ///",
    "a\r\nb",
    "a\rb",
    "a\u{85}b",
    "a\u{2028}b\u{2029}c",
    "a\u{202e}b\u{2066}c\u{200b}d\u{feff}",
    "\0\u{7}\u{1b}[31m",
    "a` `b",
    "``",
    "`",
    "",
    " ",
    "a*/ b /* c",
    "\"; pub const INJECTED: u8 = 1; //",
    "\"# r#\"",
    "\\",
    "\\\"",
    "a\\",
    "{{ x }} {% endfor %} {# #}",
    "//%end",
    "[a](javascript:x) <script> [b]: c",
    "| a | b |",
    "&lt;!--",
    "- a",
    "1. a",
    "# a",
    "'''",
    "\"\"\"",
    "$crate::x!{}",
];

#[test]
fn a_literal_is_one_token_with_the_same_text() {
    for text in HOSTILE {
        let literal = StringLiteral::new(text);
        assert!(literal.chars().all(is_visible), "{literal}");
        let parsed: syn::LitStr = syn::parse_str(&literal).expect("a string literal");
        assert_eq!(parsed.value(), *text);
    }
}

#[test]
fn a_toml_string_is_one_value_with_the_same_text() {
    for text in HOSTILE {
        let string = TomlString::new(text);
        assert!(string.chars().all(is_visible), "{string}");
        let table: toml::Table = format!("a = {string}").parse().expect("TOML");
        assert_eq!(table.len(), 1);
        assert_eq!(table["a"].as_str(), Some(*text));
    }
}

#[test]
fn an_identifier_is_one_token() {
    for text in HOSTILE.iter().chain(&["self", "Self", "gen", "1st", "_", "__", "r#x", "é", "ok_1"]) {
        let ident = Ident::new(text);
        syn::parse_str::<syn::Ident>(&ident).expect("an identifier");
        assert_eq!(Ident::new(&ident), ident, "an identifier stays what it is");
    }
}

#[test]
fn a_line_of_documentation_is_one_comment() {
    for text in HOSTILE {
        for line in [
            DocLine::code(text),
            DocLine::prose(text),
            DocLine::link(&DocLine::prose(text), text),
            DocLine::url(text),
            DocLine::fill("| {} |", &[&DocLine::code(text).into_cell()]),
        ] {
            assert!(line.chars().all(is_visible), "{line}");
            let file = syn::parse_file(&format!("/// {line}\nstruct Planned;\n")).expect("Rust");
            let [syn::Item::Struct(item)] = file.items.as_slice() else { panic!("{line}") };
            assert_eq!(item.attrs.len(), 1);
        }
    }
}

/// The events of Markdown that a line gives.
fn events(line: &DocLine) -> Vec<pulldown_cmark::Event<'_>> {
    use pulldown_cmark::Options;
    // As rustdoc reads it.
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    pulldown_cmark::Parser::new_ext(line, options).collect()
}

#[test]
fn code_and_prose_do_not_run_on() {
    use pulldown_cmark::{Event, Tag, TagEnd};
    for text in HOSTILE {
        let line = DocLine::fill("before {} after", &[&DocLine::code(text)]);
        let spans = events(&line).into_iter().filter(|event| matches!(event, Event::Code(_))).count();
        assert_eq!(spans, 1, "{line}");

        let line = DocLine::prose(text);
        for event in events(&line) {
            let is_text =
                matches!(event, Event::Text(_) | Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph));
            assert!(is_text, "{line}: {event:?}");
        }

        let line = DocLine::link(&DocLine::prose(text), &format!("https://example.com/{text}"));
        let events = events(&line);
        assert!(matches!(events.get(1), Some(Event::Start(Tag::Link { .. }))), "{line}");
        assert!(matches!(events.get(events.len() - 2), Some(Event::End(TagEnd::Link))), "{line}");
    }
}

#[test]
fn plain_text_stays_as_it_is() {
    assert_eq!(DocLine::code("microsoft.graph.user"), "`microsoft.graph.user`");
    assert_eq!(
        DocLine::prose("List the users_of a group, v1.0 (preview)"),
        "List the users_of a group, v1.0 (preview)"
    );
    let page = "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta";
    assert_eq!(DocLine::url(page), format!("<{page}>").as_str());
    assert_eq!(StringLiteral::new("é 'a'"), "\"é 'a'\"");
    assert_eq!(
        RustCode::fill("mg::Nav<{}, {}>", &[&Ident::new("A"), &RustCode::fixed("Vec<B>")]),
        "mg::Nav<A, Vec<B>>"
    );
}
