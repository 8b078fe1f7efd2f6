//! [`Sort`]: a typed `$orderby` expression.

use std::fmt;
use std::marker::PhantomData;

/// A property of `M` to sort by, with a direction. Created by [`Prop::asc`](crate::query::Prop::asc) and
/// [`Prop::desc`](crate::query::Prop::desc).
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; name: String = "name", size: i64 = "size", }
/// use msgraph_core::{Page, Path, prop, Request};
///
/// let users: Request<Page<User>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
/// let sorted = users.order_by([prop!(User: name).desc(), prop!(User: size).asc()]);
/// assert!(sorted.url().ends_with("/users?$orderby=name%20desc,size"));
/// ```
pub struct Sort<M> {
    text: String,
    of: PhantomData<fn(&M)>,
}

impl<M> Sort<M> {
    pub(super) fn new(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<M> AsRef<str> for Sort<M> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<M> Clone for Sort<M> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<M> fmt::Display for Sort<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<M> fmt::Debug for Sort<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sort").field(&self.text).finish()
    }
}
