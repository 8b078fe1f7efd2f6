//! The values that query options accept: names, navigation properties, literals.

use super::{Prop, Sort};
use crate::model::Nav;
use crate::path::encode;

/// One or more property names, for `$select` and `$orderby`.
///
/// Implemented by strings, [`Prop`] and [`Sort`], and by arrays, slices and vectors of them. [`props!`](crate::props)
/// returns an array.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", name: String = "displayName", }
/// use msgraph_core::{prop, props, query::IntoNames};
///
/// assert_eq!(["id", "displayName"].into_names(), "id,displayName");
/// assert_eq!(props!(User: id, name).into_names(), "id,displayName");
/// assert_eq!(prop!(User: name).desc().into_names(), "displayName desc");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name properties",
    label = "expected property names",
    note = "use text, `prop!(Type: field)` or `props!(Type: field, field)`",
    note = "a navigation property is not selected but expanded: `.expand(Type::NAVIGATION)`"
)]
pub trait IntoNames {
    /// Returns the names, separated by commas.
    fn into_names(self) -> String;
}

impl IntoNames for &str {
    fn into_names(self) -> String {
        self.to_owned()
    }
}

impl IntoNames for String {
    fn into_names(self) -> String {
        self
    }
}

impl<M, T> IntoNames for Prop<M, T> {
    fn into_names(self) -> String {
        self.path().to_owned()
    }
}

impl<M> IntoNames for Sort<M> {
    fn into_names(self) -> String {
        self.to_string()
    }
}

impl<S: AsRef<str>> IntoNames for &[S] {
    fn into_names(self) -> String {
        let mut names = String::new();
        for name in self {
            if !names.is_empty() {
                names.push(',');
            }
            names.push_str(name.as_ref());
        }
        names
    }
}

impl<S: AsRef<str>, const N: usize> IntoNames for [S; N] {
    fn into_names(self) -> String {
        self.as_slice().into_names()
    }
}

impl<S: AsRef<str>, const N: usize> IntoNames for &[S; N] {
    fn into_names(self) -> String {
        self.as_slice().into_names()
    }
}

impl<S: AsRef<str>> IntoNames for Vec<S> {
    fn into_names(self) -> String {
        self.as_slice().into_names()
    }
}

/// A value for `$expand`: a generated navigation constant, alone or with options ([`Expand`](crate::query::Expand)),
/// or text.
///
/// ```
/// # struct Group;
/// # impl Group { const MEMBERS: msgraph_core::Nav<Group, Vec<String>> = msgraph_core::Nav::new("members"); }
/// use msgraph_core::query::IntoExpand;
///
/// assert_eq!(Group::MEMBERS.into_expand(), "members");
/// assert_eq!(Group::MEMBERS.select("id").into_expand(), "members($select=id)");
/// assert_eq!("members($levels=max)".into_expand(), "members($levels=max)");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a navigation property",
    label = "expected a navigation property",
    note = "use a constant of the type, such as `Group::MEMBERS`, or text; a plain property is selected by `.select(…)`"
)]
pub trait IntoExpand {
    /// Returns the item of `$expand`.
    fn into_expand(self) -> String;
}

impl IntoExpand for &str {
    fn into_expand(self) -> String {
        self.to_owned()
    }
}

impl IntoExpand for String {
    fn into_expand(self) -> String {
        self
    }
}

impl<M, T> IntoExpand for Nav<M, T> {
    fn into_expand(self) -> String {
        self.name().to_owned()
    }
}

/// Returns a string as an OData literal for [`filter`](crate::Request::filter): in single quotes, with inner quotes
/// doubled.
///
/// ```
/// assert_eq!(msgraph_core::query::quoted("O'Neil"), "'O''Neil'");
/// ```
pub fn quoted(text: &str) -> String {
    encode::quoted(text)
}
