//! [`Property`]: a property of a resource with a URL of its own.

use std::fmt;
use std::marker::PhantomData;

use super::Path;
use crate::model::Model;
use crate::request::Request;
use crate::response::FromResponse;

/// A property of a resource, addressed by its own URL: `/me/mailboxSettings`.
///
/// Created by [`Path::property`]. The service decides which properties can be addressed this way.
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

    /// Creates `DELETE …`, which sets the property to null.
    pub fn delete(&self) -> Request<()> {
        self.path.delete()
    }
}

impl<T: FromResponse> Property<T> {
    /// Creates `GET …`.
    pub fn get(&self) -> Request<T> {
        self.path.get()
    }
}

impl<T: Model> Property<T>
where
    Option<T>: FromResponse,
{
    /// Creates `PATCH …`, which changes the properties that `value` sets and keeps the others.
    pub fn update(&self, value: T) -> Request<Option<T>> {
        self.path.update(&value)
    }

    /// Creates `PUT …`, which replaces the current value with `value`.
    pub fn replace(&self, value: T) -> Request<Option<T>> {
        self.path.replace(&value)
    }
}

impl<T> fmt::Debug for Property<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.path).finish()
    }
}
