//! Whether text is Rust, and no more Rust than was meant.

use proc_macro2::{TokenStream, TokenTree};

/// The macros that generated files and calls use.
const MACROS: &[&str] = &[
    "all_types",
    "builder",
    "cloud_table",
    "derived_from",
    "enumeration",
    "export",
    "family",
    "include_str",
    "macro_rules",
    "model",
    "props",
    "record",
    "required_parameters",
    "service",
    "vec",
    "with",
];

/// Asserts that a file of a generated crate is Rust, and holds no macro that no template has.
pub fn assert_file(path: &str, text: &str) {
    match syn::parse_file(text) {
        Ok(_) => assert_tokens(text),
        Err(error) => panic!("`{path}` is not Rust: {error}\n{text}"),
    }
}

/// Asserts that text is one Rust expression.
pub fn assert_expression(text: &str) {
    match syn::parse_str::<syn::Expr>(text) {
        Ok(_) => assert_tokens(text),
        Err(error) => panic!("this is no Rust expression: {error}\n{text}"),
    }
}

fn assert_tokens(text: &str) {
    match text.parse::<TokenStream>() {
        Ok(tokens) => check(tokens),
        Err(error) => panic!("this has no tokens: {error}\n{text}"),
    }
}

/// Goes through the tokens, those of macro calls too.
fn check(tokens: TokenStream) {
    let mut previous = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                check(group.stream());
                previous = None;
            }
            TokenTree::Ident(ident) => {
                let word = ident.to_string();
                assert!(!matches!(word.as_str(), "unsafe" | "extern" | "std" | "core" | "env"), "`{word}` is in it");
                previous = Some(word);
            }
            TokenTree::Punct(punct) if punct.as_char() == '!' => {
                if let Some(name) = previous.take() {
                    assert!(MACROS.contains(&name.as_str()), "the macro `{name}!` is in it");
                }
            }
            _ => previous = None,
        }
    }
}
