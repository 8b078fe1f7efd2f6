//! Percent-encoding of each part of a URL.
//!
//! The result is sent as it is: it contains no character that a URL parser would encode afterwards.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 `unreserved`.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id as a path segment. `@`, `,`, `!` and `=` occur in Graph's own ids (user principal names, site ids, drive
/// items, messages) and have no meaning in a path. All characters with a meaning (`/ ? # % : ; ( ) ' $ + & *`) are
/// encoded.
const SEGMENT: &AsciiSet = &UNRESERVED.remove(b'@').remove(b',').remove(b'!').remove(b'=');

/// A name from the metadata: as [`SEGMENT`], plus the characters of qualified names and `$value`.
const NAME: &AsciiSet = &SEGMENT.remove(b'$');

/// A literal in parentheses, including quotes: `'O''Neil'`, `2020-01-01T00:00:00Z`, `'A1:B2'`.
const LITERAL: &AsciiSet = &UNRESERVED.remove(b'\'').remove(b':').remove(b'@').remove(b'!');

/// The name of a query option: `$select`, `@odata.id`.
const QUERY_NAME: &AsciiSet = &UNRESERVED.remove(b'$').remove(b'@').remove(b':').remove(b'!');

/// The value of a query option. The syntax characters of `$select`, `$filter` and `$expand` stay readable. `'` is
/// encoded, because every URL parser encodes it in queries; `+` and `&` have to be encoded.
const QUERY_VALUE: &AsciiSet = &UNRESERVED
    .remove(b'$')
    .remove(b'@')
    .remove(b':')
    .remove(b'!')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'/')
    .remove(b'(')
    .remove(b')')
    .remove(b'*');

/// Appends `id` as a path segment or a part of one.
pub(crate) fn push_segment(url: &mut String, id: &str) {
    url.extend(utf8_percent_encode(id, SEGMENT));
}

/// Appends a name from the metadata.
pub(crate) fn push_name(url: &mut String, name: &str) {
    url.extend(utf8_percent_encode(name, NAME));
}

/// Appends an OData literal.
pub(crate) fn push_literal(url: &mut String, literal: &str) {
    url.extend(utf8_percent_encode(literal, LITERAL));
}

/// Appends `?name=value` or `&name=value`.
pub(crate) fn push_query(url: &mut String, name: &str, value: &str) {
    let separator = match url.find('?') {
        None => "?",
        Some(at) if at + 1 == url.len() || url.ends_with('&') => "",
        Some(_) => "&",
    };
    let name = utf8_percent_encode(name, QUERY_NAME);
    let value = utf8_percent_encode(value, QUERY_VALUE);
    // Writing to a `String` cannot fail.
    let _ = write!(url, "{separator}{name}={value}");
}

/// Returns an OData string literal: in single quotes, with inner quotes doubled; not yet percent-encoded.
pub(crate) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('\'');
    for part in text.split_inclusive('\'') {
        literal.push_str(part);
        if part.ends_with('\'') {
            literal.push('\'');
        }
    }
    literal.push('\'');
    literal
}
