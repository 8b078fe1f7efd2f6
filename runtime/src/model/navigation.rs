//! Navigation properties. They are not fields, but constants that name what can be expanded, inserted or bound.

use std::fmt;
use std::marker::PhantomData;

use super::fields::{edit, read};
use super::{Json, Record};
use crate::resource::Builder;

/// A navigation property of `S` whose target is a `T`: a model, or a vector of models.
pub struct Nav<S, T> {
    name: &'static str,
    of: PhantomData<fn(S) -> T>,
}

impl<S, T> Nav<S, T> {
    /// Creates a navigation property from its wire name.
    #[inline]
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Returns the wire name.
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<S, T> Clone for Nav<S, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T> Copy for Nav<S, T> {}

impl<S, T> fmt::Debug for Nav<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Nav").field(&self.name).finish()
    }
}

impl<S, T> fmt::Display for Nav<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<S, T> AsRef<str> for Nav<S, T> {
    #[inline]
    fn as_ref(&self) -> &str {
        self.name
    }
}

/// The targets of a binding: URLs, request builders, or several of either.
///
/// A builder is sent as the URL of its resource in its client's own cloud. A URL is sent unchanged.
#[derive(Clone, Debug, Default)]
pub struct Targets(Vec<String>);

impl From<&str> for Targets {
    fn from(address: &str) -> Self {
        Self(vec![address.to_owned()])
    }
}

impl From<String> for Targets {
    fn from(address: String) -> Self {
        Self(vec![address])
    }
}

impl From<&String> for Targets {
    fn from(address: &String) -> Self {
        Self(vec![address.clone()])
    }
}

impl<B: Builder> From<&B> for Targets {
    fn from(builder: &B) -> Self {
        Self(vec![builder.location().url()])
    }
}

impl<T: Into<Targets>> From<Vec<T>> for Targets {
    fn from(targets: Vec<T>) -> Self {
        targets.into_iter().collect()
    }
}

impl<T: Into<Targets>, const N: usize> From<[T; N]> for Targets {
    fn from(targets: [T; N]) -> Self {
        targets.into_iter().collect()
    }
}

impl<T: Clone + Into<Targets>> From<&[T]> for Targets {
    fn from(targets: &[T]) -> Self {
        targets.iter().cloned().collect()
    }
}

impl<T: Into<Targets>> FromIterator<T> for Targets {
    fn from_iter<I: IntoIterator<Item = T>>(targets: I) -> Self {
        Self(targets.into_iter().flat_map(|target| target.into().0).collect())
    }
}

/// Returns the received value of a navigation property, or `None` if it is missing or null.
pub(super) fn raw(model: &dyn Record, name: &str) -> Option<Json> {
    read(model, |_, _, extra| extra.get(name)).filter(|json| json.as_text() != "null")
}

/// Returns an annotation of a navigation property.
pub(super) fn annotation(model: &dyn Record, name: &str, term: &str) -> Option<Json> {
    raw(model, &format!("{name}@{term}"))
}

/// Sets the binding of a navigation property.
pub(super) fn bind(model: &mut dyn Record, name: &str, collection: bool, targets: Targets) {
    let json = match targets.0.first() {
        Some(only) if !collection => Json::from(only.as_str()),
        None if !collection => Json::null(),
        _ => Json::of(&targets.0),
    };
    edit(model, |_, extra| extra.insert(&format!("{name}@odata.bind"), json));
}
