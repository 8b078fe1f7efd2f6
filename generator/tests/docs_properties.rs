//! Nothing that a file holds makes the reader panic, and JSON that is right is never repaired.

use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, Json};
use proptest::collection::vec;
use proptest::prelude::*;

/// Pieces that pages are made of, whole and broken.
const PIECES: &[&str] = &[
    "# Get thing\n",
    "## HTTP request\n",
    "## Request body\n",
    "## Permissions\n",
    "## Response\n",
    "## Example\n",
    "Response\n",
    "HTTP request\n",
    "```http\n",
    "```\n",
    "GET /things/{id}\n",
    "POST /things\n",
    "HTTP/1.1 200 OK\n",
    "Content-Type: text/csv\n",
    "|a|b|\n",
    "|:--|:--|\n",
    "|Property|Type|Description|\n",
    "Property Type Description\n",
    "a String collection\n",
    "Permission type Permissions (from most to least privileged)\n",
    "Application A.Read, B.Write and C.All\n",
    "<!-- {",
    "-->\n",
    "[!INCLUDE [x](../y.md)]\n",
    "[a][]",
    "[",
    "](",
    ")",
    "{\n",
    "\"a\": 'b',\n",
    "}\n",
    "…",
    "\\",
    "\u{a0}",
    "é",
    "\r\n",
    "\n",
    "---\n",
    "title: x\n",
    "# [HTTP](#tab/http)\n",
    "For user: A.Read For device:",
    "<sup>",
    "<br>",
    "&nbsp;",
    "    ",
    "> ",
    "deprecated api ",
    "May 6, 2026",
    "Possible values are: a, b",
    "(",
    "Collection(",
    "a values\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_page_makes_the_reader_panic(pieces in vec(prop::sample::select(PIECES), 0..60)) {
        let file = SourceFile::new("x/y-get.md", pieces.concat());
        let _ = docs::is_page(&file);
        let _ = docs::read_page(&file, &());
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = docs::read_page(&SourceFile::new("a.txt", text.clone()), &());
        let _ = docs::read_json(&text);
    }

    #[test]
    fn right_json_is_strict_and_mistakes_don_t_change_it(value in json()) {
        let text = serde_json::to_string_pretty(&value).expect("written");
        prop_assert_eq!(docs::read_json(&text), Json::Strict(value.clone()));
        // A comma too many before each bracket that closes something.
        let broken = text.replace("\n", ",\n").replace("{,", "{").replace("[,", "[").replace(",,", ",");
        let read = docs::read_json(&format!("{broken} // that's all"));
        prop_assert_eq!(read.value(), Some(&value), "{}", broken);
    }
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        "[a-zA-Z ]{0,8}".prop_map(Into::into),
        Just(serde_json::Value::Null),
    ];
    let nested = leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map("[a-z]{1,4}", inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    });
    // Of a value alone nobody would make mistakes with commas.
    vec(nested, 1..4).prop_map(Into::into)
}
