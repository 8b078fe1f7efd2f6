//! What a program puts into URLs stays what it is.

use msgraph_core::{Key, Page, Path, Request, query::quoted};
use url::Url;

use crate::thing::{Near, Thing};

const ROOT: &str = "https://graph.microsoft.com/beta";

/// A text in a query: as a literal it is one literal, and as an option it is one option.
pub fn query(data: &[u8]) {
    let text = crate::text(data);
    let literal = quoted(&text);
    assert_eq!(unquoted(&literal), Some((text.clone().into_owned(), "")), "{literal}");

    let prop = || msgraph_core::prop!(Thing: name);
    for (condition, before, after) in [
        (prop().eq(&*text), "name eq ", ""),
        (prop().starts_with(&text), "startswith(name,", ")"),
        (!prop().ne(&*text), "not (name ne ", ")"),
        (prop().is_in([&*text]), "name in (", ")"),
    ] {
        let filter = condition.to_string();
        let inner = filter.strip_prefix(before).and_then(unquoted);
        assert_eq!(inner, Some((text.clone().into_owned(), after)), "{filter}");
        let request: Request<Page<Thing>> = Path::offline(ROOT).navigate("things").list();
        one_option(&request.filter(condition).url(), "$filter", &filter);
    }
    let search = prop().search(&text).to_string();
    assert_eq!(search_phrase(&search).as_deref(), Some(&*format!("name:{text}")), "{search}");

    let request: Request<Page<Thing>> = Path::offline(ROOT).navigate("things").list();
    one_option(&request.clone().query("$filter", &*text).url(), "$filter", &text);
    one_option(&request.clone().query(text.clone().into_owned(), "x").url(), &text, "x");
    one_option(&request.search(&*text).url(), "$search", &text);
}

/// The text of the literal that something starts with, and what follows it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('\'')?;
    let mut value = String::new();
    loop {
        let (part, after) = rest.split_once('\'')?;
        value.push_str(part);
        match after.strip_prefix('\'') {
            Some(more) => {
                value.push('\'');
                rest = more;
            }
            None => return Some((value, after)),
        }
    }
}

/// The text of a search that is one phrase in double quotes.
fn search_phrase(search: &str) -> Option<String> {
    let mut characters = search.strip_prefix('"')?.chars();
    let mut phrase = String::new();
    loop {
        match characters.next()? {
            '"' => return characters.next().is_none().then_some(phrase),
            '\\' => phrase.push(characters.next()?),
            other => phrase.push(other),
        }
    }
}

/// A URL with this option and no other, which goes over the wire as it is.
fn one_option(url: &str, name: &str, value: &str) {
    let parsed = as_sent(url);
    // OData writes spaces as `%20`, and `+` is one: no `+` may be left.
    let options: Vec<(String, String)> =
        parsed.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    assert_eq!(options, [(name.to_owned(), value.to_owned())], "{url}");
    assert_eq!(parsed.path(), "/beta/things");
}

/// The URL as the reader of URLs has it that sends requests, which changes nothing of it.
fn as_sent(url: &str) -> Url {
    let parsed = Url::parse(url).unwrap_or_else(|error| panic!("`{url}` is no URL: {error}"));
    assert_eq!(parsed.as_str(), url, "the URL is changed when it is sent");
    assert_eq!(parsed.fragment(), None, "{url}");
    parsed
}

/// A text as a key, a name, a path and an argument: it stays in its place.
pub fn path(data: &[u8]) {
    let text = crate::text(data);
    let root = Path::offline(ROOT);
    let things = root.navigate("things");

    let by_key = things.key(&*text);
    if text.is_empty() {
        assert!(by_key.get::<Thing>().fault().is_some(), "an empty key is sent");
    } else if !matches!(&*text, "." | "..") {
        assert_eq!(segments(&by_key.navigate("name").url()), ["beta", "things", &text, "name"]);
    }
    let named = things.alternate_key(&[("name", Key::from(&*text))]);
    assert_eq!(argument(&named.url(), "things(name="), text);
    let called = things.call_with("near", &Near { what: text.clone().into_owned().into(), ..Default::default() });
    assert_eq!(argument(&called.navigate("name").url(), "near(what="), text);

    let request = root.by_path(&text).navigate("children").get::<Thing>();
    let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| matches!(*part, "." | "..")) {
        assert!(request.fault().is_some(), "a path leaves its place");
    } else if !parts.is_empty() {
        let mut expected = vec!["beta:"];
        expected.extend(&parts);
        let last = format!("{}:", expected.pop().unwrap_or_default());
        expected.extend([last.as_str(), "children"]);
        assert_eq!(segments(&request.url()), expected);
    }

    let command =
        things.key(&*text).update::<Thing>(&Thing { name: text.clone().into_owned().into(), ..Default::default() });
    words(&command.to_curl());
    // What a request is called in logs holds no key.
    assert!(matches!(&*command.operation(), "PATCH /things/{}" | "PATCH /things({})"), "{}", command.operation());
}

/// The segments of a URL's path, without encoding.
fn segments(url: &str) -> Vec<String> {
    let parsed = as_sent(url);
    assert_eq!(parsed.query(), None, "{url}");
    parsed.path_segments().into_iter().flatten().map(decoded).collect()
}

/// The string literal that follows `start` in a segment of a URL, up to the bracket that closes it.
fn argument(url: &str, start: &str) -> String {
    let segment = segments(url).into_iter().find_map(|segment| Some(segment.strip_prefix(start)?.to_owned()));
    let (value, after) = segment.as_deref().and_then(unquoted).unwrap_or_else(|| panic!("`{url}` has no {start}"));
    assert_eq!(after, ")", "{url}");
    value
}

/// Text without percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("`{text}` holds no text: {error}"))
}

/// The words of a command as a POSIX shell has them. The text is in single quotes, so that the shell does nothing with it.
fn words(command: &str) {
    let mut rest = command;
    loop {
        let plain = rest.split('\'').next().unwrap_or_default();
        let harmless = plain.replace("\"Authorization: Bearer $TOKEN\"", "");
        let harmful = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '\\' | '\n'));
        assert!(!harmless.contains(harmful), "the shell sees {harmless:?} in {command}");
        let Some((_, quoted)) = rest.split_once('\'') else { return };
        let Some((_, after)) = quoted.split_once('\'') else { panic!("a quote is open in {command}") };
        // `'\''` is one that is meant.
        rest = after.strip_prefix("\\'").unwrap_or(after);
    }
}
