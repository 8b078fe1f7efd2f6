//! [`Page`]: a part of a collection.

use std::ops::{Deref, DerefMut};

use crate::codec::{DecodeError, Envelope, Misfit, decode};
use crate::model::{Extra, Json, Wire};
use crate::path::Path;
use crate::request::{Draft, Request};

/// A part of a collection, and how to get the rest.
///
/// Dereferences to a slice of its members and iterates over them.
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
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The members.
    pub value: Vec<T>,
    /// `@odata.nextLink`: the URL of the next page, if this isn't the last. See [`next`](Self::next).
    pub next_link: Option<String>,
    /// `@odata.deltaLink`: the URL to ask for changes from now on, at the end of a delta query.
    pub delta_link: Option<String>,
    /// `@odata.count`: how many members all pages have together, where it was asked for.
    pub count: Option<i64>,
    /// All else that the answer held, such as `@odata.context`.
    pub extra: Extra,
    /// The request this page is the answer to.
    asked: Option<Box<Draft>>,
}

impl<T: Wire> Page<T> {
    pub(crate) fn of(envelope: Envelope<Vec<T>>, asked: &Draft) -> Result<Self, DecodeError> {
        if let Some(misfit) = envelope.misfit() {
            let raw = envelope.extra.raw("value").unwrap_or("null");
            // Null for an empty collection occurs.
            if raw != "null" {
                let misfit = first_misfit::<T>(raw).unwrap_or_else(|| misfit.clone());
                return Err(DecodeError::Misfit(misfit));
            }
        } else if envelope.value.is_none() {
            return envelope.into_value().map(Self::from);
        }
        let Envelope {
            value, mut extra, ..
        } = envelope;
        extra.remove("value");
        Ok(Self {
            value: value.unwrap_or_default(),
            next_link: take(&mut extra, "nextLink"),
            delta_link: take(&mut extra, "deltaLink"),
            count: take(&mut extra, "count"),
            extra,
            asked: Some(Box::new(asked.follow(""))),
        })
    }

    /// The request for the next page, if this isn't the last one: its URL as the service gave it, with the headers of the
    /// request for this one.
    pub fn next(&self) -> Option<Request<Self>> {
        let link = self.next_link.as_deref()?;
        Some(match &self.asked {
            Some(asked) => Request::new(asked.follow(link)),
            None => Path::offline("").relocate(link).get(),
        })
    }
}

/// The first member that is not a `T`.
fn first_misfit<T: Wire>(members: &str) -> Option<Misfit> {
    let members: Vec<Json> = decode(members).ok()?;
    let index = members
        .iter()
        .position(|member| member.read_as::<T>().is_err())?;
    Some(Misfit {
        pointer: format!("/value/{index}"),
        expected: T::value_type().to_string(),
        found: members[index].kind(),
    })
}

/// Takes an annotation of the answer out, if it is there and fits: `@odata.name`, or `@name` as OData 4.01 has it.
fn take<V: Wire>(extra: &mut Extra, name: &str) -> Option<V> {
    [format!("@odata.{name}"), format!("@{name}")]
        .iter()
        .find_map(|name| {
            let value = extra.get_as(name).ok()??;
            extra.remove(name);
            Some(value)
        })
}

impl<T> From<Vec<T>> for Page<T> {
    /// The last page of a collection, as a test may need it.
    fn from(value: Vec<T>) -> Self {
        Self {
            value,
            next_link: None,
            delta_link: None,
            count: None,
            extra: Extra::default(),
            asked: None,
        }
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
