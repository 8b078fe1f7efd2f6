//! What holds of the reader whatever it is given.

mod csdl_rewrite;

use csdl_rewrite::{Dice, parse, rename_aliases, shuffle, write};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl;
use proptest::prelude::*;

const EVERYTHING: &str = include_str!("fixtures/csdl/good/everything.csdl");

fn model(text: String) -> EntityModel {
    csdl::read(&SourceFile::new("test.csdl", text)).unwrap_or_else(|errors| panic!("{errors}")).model
}

/// Pieces that mean something to XML or CSDL, for putting in the wrong place.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "</",
    "\"",
    "'",
    "&",
    ";",
    "&#0;",
    "&#x110000;",
    "&lt;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml ?>",
    "<!DOCTYPE a>",
    "=",
    " ",
    "\u{0}",
    "é",
    "\u{feff}",
    "\u{202e}",
    "self.",
    "self",
    ".",
    "Collection(",
    ")",
    "(",
    "/",
    "@",
    "#",
    "<Property>",
    "</Schema>",
    "<Schema>",
    " Name=\"x\"",
    " Type=\"self.x\"",
    " xmlns=\"\"",
    " xmlns:edmx=\"x\"",
    "edmx:",
    "true",
    "-1",
    "99999999999999999999",
    "Alias=\"self\"",
    "$ReturnType",
    "<Record>",
    "</Record>",
    "<Annotation Term=\"a.b\">",
];

/// Everything, with parts cut out, repeated, moved and replaced.
fn mutated() -> impl Strategy<Value = String> {
    let change = (0..EVERYTHING.len(), 0..400usize, 0..4u8, 0..PIECES.len());
    proptest::collection::vec(change, 1..6).prop_map(|changes| {
        let mut text = EVERYTHING.to_owned();
        for (at, length, kind, piece) in changes {
            let boundary = |text: &str, at: usize| {
                let mut at = at.min(text.len());
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let from = boundary(&text, at);
            let to = boundary(&text, from + length);
            match kind {
                0 => text.replace_range(from..to, ""),
                1 => text.insert_str(from, PIECES[piece]),
                2 => {
                    let part = text[from..to].to_owned();
                    text.insert_str(boundary(&text, from / 2), &part);
                }
                _ => text.truncate(from),
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_the_reader_panic(text in mutated()) {
        let file = SourceFile::new("mutated.csdl", text);
        match csdl::read(&file) {
            Ok(document) => {
                // What is read has to be sound: validated, and every place inside of the file.
                prop_assert!(document.warnings.iter().all(|warning| !warning.is_error()));
            }
            Err(errors) => {
                prop_assert!(errors.error_count() > 0);
                for error in &errors {
                    prop_assert!(error.remedy.is_some(), "{}", error);
                    prop_assert!(!error.render(true).is_empty());
                }
            }
        }
        // The lenient way gives up on the same files at most.
        if csdl::read(&file).is_ok() {
            prop_assert!(csdl::read_despite_errors(&file).is_ok());
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(file) = SourceFile::from_bytes("bytes", bytes) {
            let _ = csdl::read(&file);
        }
    }

    #[test]
    fn nothing_in_an_attribute_makes_the_reader_panic(value in "[ -~é]{0,40}", at in 0..400usize) {
        // The value of some attribute is replaced.
        let starts: Vec<usize> = EVERYTHING.match_indices("=\"").map(|(start, _)| start + 2).collect();
        let start = starts[at % starts.len()];
        let end = start + EVERYTHING[start..].find('"').expect("its end");
        let text = format!("{}{}{}", &EVERYTHING[..start], value.replace(['"', '<', '&'], ""), &EVERYTHING[end..]);
        let _ = csdl::read(&SourceFile::new("attribute.csdl", text));
    }

    #[test]
    fn order_means_nothing_where_csdl_gives_it_no_meaning(seed in any::<u64>()) {
        let mut document = parse(EVERYTHING);
        shuffle(&mut document, &mut Dice::new(seed));
        prop_assert_eq!(model(write(&document)), model(EVERYTHING.to_owned()));
    }

    #[test]
    fn aliases_mean_nothing_but_their_namespaces(seed in any::<u64>()) {
        let mut document = parse(EVERYTHING);
        rename_aliases(&mut document, &mut Dice::new(seed));
        // These two carry names in text, which the rewriting leaves alone: they would use an alias that is gone.
        let text = write(&document).replace("self.colour/", "org.shop.colour/").replace("<String>self.", "<String>org.shop.");
        prop_assert_eq!(model(text), model(EVERYTHING.to_owned()));
    }
}
