//! Percent-encoding: which characters stay readable where.
//!
//! What is encoded here is what goes over the wire: no character is left that an URL parser would encode later.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 `unreserved`.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id that is a whole path segment. `@`, `,`, `!` and `=` occur in Graph's own ids (user principal names, site ids,
/// drive items, messages) and mean nothing in a path; everything else that could (`/ ? # % : ; ( ) ' $ + & *`) is encoded.
const SEGMENT: &AsciiSet = &UNRESERVED.remove(b'@').remove(b',').remove(b'!').remove(b'=');

/// A name from the metadata: as [`SEGMENT`], plus what qualified names and `$value` need.
const NAME: &AsciiSet = &SEGMENT.remove(b'$');

/// A literal in parentheses, quotes included: `'O''Neil'`, `2020-01-01T00:00:00Z`, `'A1:B2'`.
const LITERAL: &AsciiSet = &UNRESERVED.remove(b'\'').remove(b':').remove(b'@').remove(b'!');

/// A query option's name: `$select`, `@odata.id`.
const QUERY_NAME: &AsciiSet = &UNRESERVED.remove(b'$').remove(b'@').remove(b':').remove(b'!');

/// A query option's value: what `$select`, `$filter` and `$expand` are written with stays readable. `'` is encoded, as
/// every URL parser does so in queries; `+` and `&` have to be.
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

/// Appends `id` as (part of) a path segment.
pub(crate) fn push_segment(url: &mut String, id: &str) {
    url.extend(utf8_percent_encode(id, SEGMENT));
}

/// Appends a name of the metadata.
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
    // Writing into a String cannot fail.
    let _ = write!(url, "{separator}{name}={value}");
}

/// An OData string literal: in quotes, inner quotes doubled; not yet percent-encoded.
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
