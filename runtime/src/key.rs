//! [`Key`]: an id as it is written in a URL.

use crate::edm::{Date, DateTimeOffset, Decimal, Guid, TimeOfDay};
use crate::model::{Enumeration, Field, Open};
use crate::path::encode;

/// The value of a key: an id, or a part of a composite or alternate key.
///
/// Strings, integers and GUIDs convert with `into()`, so `.id("…")`, `.id(7)` and `.id(&user.id)` all work.
///
/// As a path segment, the key is percent-encoded so that it always stays one segment (`a/b` becomes `a%2Fb`). In
/// parentheses, a string is put in quotes, with inner quotes doubled; any other value is written without quotes. The
/// keys `.` and `..`, which URL parsers would resolve as directories, are written `collection('.')`, a form that
/// OData defines and Graph accepts.
///
/// An empty key, such as an absent `Field<String>`, is an error: a request with one fails with
/// [`RequestError::EmptyKey`](crate::error::RequestError::EmptyKey) when it is sent, so it never addresses the
/// collection by accident.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    text: String,
    bare: bool,
}

impl Key {
    /// Creates a key of type `Edm.String`, or of an enumeration. It is quoted in parentheses.
    pub fn string(text: impl Into<String>) -> Self {
        Self { text: text.into(), bare: false }
    }

    /// Creates a key of any other type from its OData literal (`42`, `true`, `2020-01-01`). It is never quoted.
    pub fn bare(literal: impl Into<String>) -> Self {
        Self { text: literal.into(), bare: true }
    }

    /// Returns the value, neither quoted nor encoded.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns `true` if the key is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends this key to the URL of its collection.
    pub(crate) fn push_segment(&self, url: &mut String) {
        if matches!(self.text.as_str(), "" | "." | "..") {
            url.push('(');
            self.push_literal(url);
            url.push(')');
        } else {
            url.push('/');
            encode::push_segment(url, &self.text);
        }
    }

    /// Appends this key as a literal, for use in parentheses.
    pub(crate) fn push_literal(&self, url: &mut String) {
        if self.bare {
            encode::push_literal(url, &self.text);
        } else {
            encode::push_literal(url, &encode::quoted(&self.text));
        }
    }
}

macro_rules! string_key {
    ($($from:ty),*) => {$(
        impl From<$from> for Key {
            fn from(text: $from) -> Self {
                Self::string(text)
            }
        }
    )*};
}

macro_rules! bare_key {
    ($($from:ty),*) => {$(
        impl From<$from> for Key {
            fn from(value: $from) -> Self {
                Self::bare(value.to_string())
            }
        }
    )*};
}

string_key!(&str, String, &String);
bare_key!(i8, i16, i32, i64, u8, u16, u32, bool);

bare_key!(Guid, Date, DateTimeOffset, TimeOfDay, Decimal);

impl From<&Guid> for Key {
    fn from(id: &Guid) -> Self {
        Self::bare(id.to_string())
    }
}

impl From<&Field<String>> for Key {
    /// Converts the id of a received object. An absent or null id becomes an empty key.
    fn from(id: &Field<String>) -> Self {
        Self::string(id.as_deref().unwrap_or_default())
    }
}

impl From<Field<String>> for Key {
    fn from(id: Field<String>) -> Self {
        Self::string(id.unwrap_or_default())
    }
}

impl<E: Enumeration> From<&Open<E>> for Key {
    fn from(member: &Open<E>) -> Self {
        Self::string(member.to_string())
    }
}

impl<E: Enumeration> From<Open<E>> for Key {
    fn from(member: Open<E>) -> Self {
        Self::from(&member)
    }
}

impl From<&Key> for Key {
    fn from(key: &Key) -> Self {
        key.clone()
    }
}
