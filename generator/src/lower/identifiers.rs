//! The rules that make Rust identifiers of wire names.
//!
//! | hazard | rule |
//! |---|---|
//! | any name | heck's `snake_case`, `UpperCamelCase` or `SHOUTY_SNAKE_CASE` |
//! | keyword, `self`, `Self`, a name of the std prelude, a reserved name | `_` is appended: `type_`, `self_`, `Self_`; an operation becomes `…_action` or `…_function` instead |
//! | leading digit | `_` is put in front |
//! | two names of one scope meet | the one that survives the way back to its wire form keeps the name; the other is spelled exactly: every capital `X` as `_x`, every inner `_` as `__` (`queryString` → `query_string`, `query_string` → `query__string`) |
//! | they still meet | `_`, `__`, `_3` and so on are appended, in the order of wire names |
//!
//! A scope is one type, one builder or one namespace: nothing outside of it changes a name inside.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::source_text::Ident;
use crate::free_names::FreeNames;

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
pub(crate) fn plain(wire: &str, case: Case) -> Ident {
    let cased = match case {
        Case::Snake => with_whole_words(wire).to_snake_case(),
        Case::Type | Case::Variant => wire.to_upper_camel_case(),
        Case::Shouty => with_whole_words(wire).to_shouty_snake_case(),
    };
    legal(&cased, case)
}

/// Words that heck would split within, as heck splits around them.
const WORDS: &[(&str, &str)] = &[
    ("IPv", "Ipv"),
    ("iPv", "ipv"),
    ("IPad", "Ipad"),
    ("iPad", "ipad"),
    ("IPhone", "Iphone"),
    ("iPhone", "iphone"),
    ("IPod", "Ipod"),
    ("iPod", "ipod"),
    ("EBook", "Ebook"),
    ("eBook", "ebook"),
    ("OAuth", "Oauth"),
    ("oAuth", "oauth"),
    ("IoT", "Iot"),
    ("ioT", "iot"),
    ("AppX", "Appx"),
    ("appX", "appx"),
    ("ICal", "Ical"),
    ("iCal", "ical"),
    ("UId", "Uid"),
    ("MHz", "Mhz"),
    ("QoE", "Qoe"),
    ("ICloud", "Icloud"),
    ("iCloud", "icloud"),
    ("ITunes", "Itunes"),
    ("iTunes", "itunes"),
    ("IBooks", "Ibooks"),
    ("iBooks", "ibooks"),
    ("IMessage", "Imessage"),
    ("iMessage", "imessage"),
    ("IOs", "Ios"),
    ("iOs", "ios"),
    ("iOS", "ios"),
    ("cPU", "cpu"),
    ("gPU", "gpu"),
    ("vCpu", "vcpu"),
    ("aI", "ai"),
    ("B2B", "B2b"),
    ("b2B", "b2b"),
    ("ETag", "Etag"),
    ("eTag", "etag"),
    ("CTag", "Ctag"),
    ("cTag", "ctag"),
    ("EDiscovery", "Ediscovery"),
    ("eDiscovery", "ediscovery"),
    ("EFota", "Efota"),
    ("ESignature", "Esignature"),
    ("MDash", "Mdash"),
    ("mDash", "mdash"),
    ("mDASH", "mdash"),
    ("OSversion", "OsVersion"),
];

/// A name whose [`WORDS`] and plurals of initialisms are one word each for heck: `cloudPCs` as `cloudPcs`, `iPv4` as `ipv4`.
///
/// Such a word begins at the start of the name or with a capital after a small letter, and ends where the name ends or the
/// next word begins; a plural `s` may follow.
fn with_whole_words(wire: &str) -> String {
    let chars: Vec<char> = wire.chars().collect();
    let mut name = String::with_capacity(wire.len());
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let begins = at == 0 || (c.is_uppercase() && !chars[at - 1].is_uppercase());
        let word = WORDS.iter().find(|(word, _)| {
            let end = at + word.len();
            let plural = usize::from(chars.get(end) == Some(&'s'));
            begins
                && word.chars().eq(chars[at..].iter().copied().take(word.len()))
                && chars.get(end + plural).is_none_or(|next| !next.is_lowercase())
        });
        if let Some((word, whole)) = word {
            name.push_str(whole);
            at += word.len();
            continue;
        }
        let initialism = chars[at..].iter().take_while(|c| c.is_ascii_uppercase()).count();
        let end = at + initialism;
        let is_plural = initialism > 1
            && (at == 0 || !chars[at - 1].is_ascii_uppercase())
            && chars.get(end) == Some(&'s')
            && chars.get(end + 1).is_none_or(|next| !next.is_lowercase());
        if is_plural {
            name.push(c);
            name.extend(chars[at + 1..end].iter().map(char::to_ascii_lowercase));
            at = end;
            continue;
        }
        name.push(c);
        at += 1;
    }
    name
}

/// Makes a cased name an identifier that is free for its case.
fn legal(cased: &str, case: Case) -> Ident {
    let is_type = matches!(case, Case::Type | Case::Variant);
    let ident = Ident::new(cased);
    if is_type && ident.trim_start_matches('_') == "unnamed" {
        return Ident::new(&ident.replace("unnamed", "Unnamed"));
    }
    if case == Case::Type && PRELUDE.contains(&ident.as_str()) { ident.beside() } else { ident }
}

/// Whether the wire name can be had back from its plain Rust name.
fn survives(wire: &str, case: Case) -> bool {
    match case {
        Case::Snake | Case::Shouty => wire.to_snake_case().to_lower_camel_case() == wire,
        Case::Type | Case::Variant => wire.to_upper_camel_case().to_lower_camel_case() == wire,
    }
}

/// A spelling that two wire names never share.
fn exact(wire: &str, case: Case) -> Ident {
    if matches!(case, Case::Type | Case::Variant) {
        let mut chars = wire.chars();
        let spelled = chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str());
        return legal(&spelled.unwrap_or_default(), case);
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
    legal(&spelled, case)
}

/// Names all wire names of one scope, keeping clear of the reserved names.
pub(crate) fn scope<'a>(
    wires: impl IntoIterator<Item = &'a str>,
    case: Case,
    reserved: &[&str],
) -> BTreeMap<&'a str, Ident> {
    let mut by_plain: BTreeMap<Ident, BTreeSet<&str>> = BTreeMap::new();
    for wire in wires {
        let mut name = plain(wire, case);
        if reserved.contains(&name.as_str()) {
            name = name.beside();
        }
        by_plain.entry(name).or_default().insert(wire);
    }
    let mut names = BTreeMap::new();
    let mut taken = FreeNames::default();
    let mut rest = BTreeSet::new();
    for (name, wires) in by_plain {
        // Of names that meet, one keeps the plain form: the one that survives the way back, else the first.
        let keeper = wires.iter().copied().find(|wire| survives(wire, case)).or_else(|| wires.first().copied());
        for wire in wires {
            if Some(wire) == keeper {
                names.insert(wire, taken.claim_ident(&name));
            } else {
                rest.insert(wire);
            }
        }
    }
    for wire in rest {
        names.insert(wire, taken.claim_ident(&exact(wire, case)));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(wires: &[&str], case: Case) -> Vec<(String, Ident)> {
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
