//! [`Key`]: an id, as it is written in a URL.

use crate::edm::{Date, DateTimeOffset, Decimal, Guid, TimeOfDay};
use crate::model::{Enumeration, Field, Open};
use crate::path::encode;

/// The value of a key: an id, or a part of a composite or alternate key.
///
/// Made from strings, integers and GUIDs by `into()`, so that `.id("…")`, `.id(7)` and `.id(&user.id)` all work.
///
/// Wire form: as a path segment the text itself, percent-encoded so that it stays one segment whatever it holds
/// (`a/b` is `a%2Fb`); in parentheses a string in quotes, inner quotes doubled, anything else bare.
/// The texts `.` and `..`, which every URL parser would resolve as directories, are written `collection('.')`, a form
/// OData defines and Graph accepts.
///
/// An empty key, as an absent `Field<String>` gives, is a mistake: a request with one is refused when it is
/// sent ([`RequestError::EmptyKey`](crate::error::RequestError::EmptyKey)), so that it never reaches the collection instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    text: String,
    bare: bool,
}

impl Key {
    /// A key of type `Edm.String`, or an enum's member: quoted where it is in parentheses.
    pub fn string(text: impl Into<String>) -> Self {
        Self { text: text.into(), bare: false }
    }

    /// A key of any other type by its OData literal (`42`, `true`, `2020-01-01`): never quoted.
    pub fn bare(literal: impl Into<String>) -> Self {
        Self { text: literal.into(), bare: true }
    }

    /// The value, neither quoted nor encoded.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing in it.
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
    /// The id of something received; an empty key if it is absent or null.
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
