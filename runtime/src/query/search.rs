//! [`Search`]: a typed `$search` expression.

use std::fmt;
use std::marker::PhantomData;

/// A search expression. Created by [`Prop::search`](crate::query::Prop::search) for one property, or by
/// [`phrase`](Self::phrase) for services that search all of their content.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; name: String = "displayName", mail: String = "mail", }
/// use msgraph_core::{prop, query::Search};
///
/// let found = prop!(User: name).search("wa \"x\"").or(prop!(User: mail).search("wa"));
/// assert_eq!(found.to_string(), r#""displayName:wa \"x\"" OR "mail:wa""#);
/// assert_eq!(Search::<User>::phrase("pizza").to_string(), r#""pizza""#);
/// ```
#[must_use]
pub struct Search<M> {
    text: String,
    /// The operator of the outermost level, if there is one.
    word: Option<&'static str>,
    of: PhantomData<fn(&M)>,
}

impl<M> Search<M> {
    /// Creates a search for a text, in double quotes. Graph requires a backslash before inner quotes and backslashes.
    pub(super) fn of(text: &str) -> Self {
        let text = format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        Self { text, word: None, of: PhantomData }
    }

    /// Creates a search for `words` that is not limited to one property.
    pub fn phrase(words: &str) -> Self {
        Self::of(words)
    }

    /// Returns a search for objects that match both expressions.
    pub fn and(self, other: Self) -> Self {
        self.join("AND", other)
    }

    /// Returns a search for objects that match at least one of the expressions.
    pub fn or(self, other: Self) -> Self {
        self.join("OR", other)
    }

    fn join(self, word: &'static str, other: Self) -> Self {
        let text = format!("{} {word} {}", self.operand(word), other.operand(word));
        Self { text, word: Some(word), of: PhantomData }
    }

    fn operand(&self, word: &str) -> String {
        match self.word {
            Some(own) if own != word => format!("({})", self.text),
            _ => self.text.clone(),
        }
    }
}

impl<M> From<Search<M>> for String {
    fn from(search: Search<M>) -> Self {
        search.text
    }
}

impl<M> Clone for Search<M> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), word: self.word, of: PhantomData }
    }
}

impl<M> fmt::Display for Search<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<M> fmt::Debug for Search<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Search").field(&self.text).finish()
    }
}
