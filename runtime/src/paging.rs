//! [`Page`]: a page of a collection.

mod pages;

use std::fmt;
use std::ops::{Deref, DerefMut};

pub use self::pages::{Items, Pages};
use crate::codec::JsonKind;
use crate::error::ResponseError;
use crate::masking::loggable_url;
use crate::model::{Extra, Json, Wire};
use crate::path::Path;
use crate::request::{Draft, Request};
use crate::response::{FromResponse, Members, RawResponse, read_members};

/// A page of results: some members of a collection, and the link to the next page.
///
/// Dereferences to a slice of its members and iterates over them. [`Request::stream`] and [`Request::pages`] request
/// the further pages automatically.
///
/// ```no_run
/// # async fn all(first: msgraph_core::Request<msgraph_core::Page<String>>) -> Result<(), msgraph_core::Error> {
/// let mut next = Some(first);
/// while let Some(request) = next {
///     let page = request.await?;
///     next = page.next();
///     for member in page {
///         println!("{member}");
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Page<T> {
    /// The members.
    pub value: Vec<T>,
    /// `@odata.nextLink`: the URL of the next page, or `None` on the last page. See [`next`](Self::next).
    pub next_link: Option<String>,
    /// `@odata.deltaLink`: the URL of later changes, on the last page of a delta query.
    pub delta_link: Option<String>,
    /// `@odata.count`: the number of members on all pages, if it was requested.
    pub count: Option<i64>,
    /// The other properties of the response, such as `@odata.context`.
    pub extra: Extra,
    /// The request that returned this page.
    asked: Option<Box<Draft>>,
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    /// Masks the tokens in links.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let link = |link: &Option<String>| link.as_deref().map(|link| loggable_url(link, link));
        f.debug_struct("Page")
            .field("value", &self.value)
            .field("next_link", &link(&self.next_link))
            .field("delta_link", &link(&self.delta_link))
            .field("count", &self.count)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}

impl<T: Wire> FromResponse for Page<T> {
    fn decode(received: &RawResponse<'_>) -> Result<Self, ResponseError> {
        let mut value = Vec::new();
        let rest = Page::read(received, &mut value)?;
        Ok(Self {
            value,
            next_link: rest.next_link,
            delta_link: rest.delta_link,
            count: rest.count,
            extra: rest.extra,
            asked: rest.asked,
        })
    }
}

impl Page<()> {
    /// Reads a page. Its members are read into `members`, and `value` is empty.
    fn read(received: &RawResponse<'_>, members: &mut dyn Members) -> Result<Self, ResponseError> {
        let mut extra = read_members(received, members)?;
        Ok(Self {
            value: Vec::new(),
            next_link: take_link(&mut extra, "nextLink")?,
            delta_link: take_link(&mut extra, "deltaLink")?,
            count: take(&mut extra, "count"),
            extra,
            asked: Some(Box::new(received.draft().follow(&received.draft().path))),
        })
    }
}

impl<T: Wire> Page<T> {
    /// Returns the request for the next page, or `None` on the last page. It has the URL that the service sent, and
    /// the headers of the request for this page.
    pub fn next(&self) -> Option<Request<Self>> {
        let link = self.next_link.as_deref()?;
        Some(match &self.asked {
            Some(asked) => Request::new(asked.follow(link)),
            None => Path::offline("").relocate(link).get(),
        })
    }
}

/// Removes an annotation from the response and returns its value. Returns `None` if the annotation is absent or has
/// another type. Its name is `@odata.name`, or `@name` as in OData 4.01.
fn take<V: Wire>(extra: &mut Extra, name: &str) -> Option<V> {
    [format!("@odata.{name}"), format!("@{name}")].iter().find_map(|name| {
        let value = extra.get_as(name).ok()??;
        extra.remove(name);
        Some(value)
    })
}

/// Removes an annotation that holds a URL from the response and returns the URL. Null counts as no link.
///
/// # Errors
///
/// Returns [`ResponseError::InvalidLink`] if the annotation is not a string or is empty. If such a link were ignored,
/// the collection would seem to end early.
fn take_link(extra: &mut Extra, name: &'static str) -> Result<Option<String>, ResponseError> {
    let Some(link) = take::<Json>(extra, name).filter(|link| link.kind() != JsonKind::Null) else {
        return Ok(None);
    };
    match link.read_as::<String>() {
        Ok(link) if !link.trim().is_empty() => Ok(Some(link)),
        _ => Err(ResponseError::InvalidLink { name }),
    }
}

impl<T> From<Vec<T>> for Page<T> {
    /// Creates the last page of a collection, for example in a test.
    fn from(value: Vec<T>) -> Self {
        Self { value, next_link: None, delta_link: None, count: None, extra: Extra::default(), asked: None }
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.value
    }
}

impl<T> DerefMut for Page<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.value
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.value.iter()
    }
}
