//! [`Property`]: one property of a resource, by its own URL.

use std::fmt;
use std::marker::PhantomData;

use super::Path;
use crate::model::Model;
use crate::request::Request;
use crate::response::FromResponse;

/// One property of a resource, by its own URL: `/me/mailboxSettings`.
///
/// Made by [`Path::property`]. Which properties can be addressed so is the service's choice.
#[derive(Clone)]
pub struct Property<T> {
    path: Path,
    value: PhantomData<fn() -> T>,
}

impl<T> Property<T> {
    pub(crate) fn new(path: Path) -> Self {
        Self { path, value: PhantomData }
    }

    /// Returns the untyped requests of the same URL.
    pub fn raw(&self) -> &Path {
        &self.path
    }

    /// `DELETE …`: sets the property to null.
    pub fn delete(&self) -> Request<()> {
        self.path.delete()
    }
}

impl<T: FromResponse> Property<T> {
    /// `GET …`.
    pub fn get(&self) -> Request<T> {
        self.path.get()
    }
}

impl<T: Model> Property<T>
where
    Option<T>: FromResponse,
{
    /// `PATCH …`: changes what `value` sets, leaves the rest.
    pub fn update(&self, value: T) -> Request<Option<T>> {
        self.path.update(&value)
    }

    /// `PUT …`: puts `value` in the place of what is there.
    pub fn replace(&self, value: T) -> Request<Option<T>> {
        self.path.replace(&value)
    }
}

impl<T> fmt::Debug for Property<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.path).finish()
    }
}
