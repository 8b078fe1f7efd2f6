//! The parts of every request builder: [`One`] and [`Many`], with the verbs that all resources have.
//!
//! Builders are keyed by type. The verbs are generic and written once, here, so that thousands of generated builders cost no
//! more than their own navigation and operations.

mod location;

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

pub use self::location::Location;
use crate::key::Key;
use crate::model::Model;
use crate::paging::Page;
use crate::path::Path;
use crate::reference::Reference;
use crate::request::Request;
use crate::response::FromResponse;

/// A request builder: the URL of a resource, with the requests and the navigation that its type has.
///
/// Implemented by [`One`], [`Many`] and the builders of generated crates.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request builder",
    label = "expected a request builder",
    note = "a model holds data; the builder of its resource is reached from `Graph`, such as `graph.users().id(&user.id)`"
)]
pub trait Builder: Located + Sized {
    /// The verbs of the builder: the [`One`] or [`Many`] that it is or dereferences to; [`Location`] has none.
    #[doc(hidden)]
    type Verbs;

    /// Returns the builder at a path. The caller makes sure that the path leads to a resource of the builder's type.
    fn from_path(path: Path) -> Self;
}

/// What has a [`Location`]: all that dereferences to one.
pub trait Located {
    /// Returns the URL of the resource.
    fn location(&self) -> &Location;
}

impl Located for Location {
    #[inline]
    fn location(&self) -> &Location {
        self
    }
}

impl<B: Deref<Target: Located>> Located for B {
    #[inline]
    fn location(&self) -> &Location {
        (**self).location()
    }
}

/// Returns the builder at `…/name`. Navigation methods of generated builders are calls of this.
#[doc(hidden)]
#[inline]
pub fn navigate<B: Builder>(from: &Location, name: &str) -> B {
    B::from_path(from.raw().navigate(name))
}

/// A single resource of type `M`.
///
/// `B` is the builder of the base type of `M`, to which this builder dereferences: it has the same URL, and its navigation
/// and operations are inherited. Without a base type it is [`Location`].
pub struct One<M, B = Location> {
    base: B,
    model: PhantomData<fn() -> M>,
}

/// A collection of resources of type `M`.
///
/// `R` is the builder of a member. `B` is the builder of a collection of the base type of `M`, to which this builder
/// dereferences: it has the same URL, and its operations are inherited. Without a base type it is [`Location`].
pub struct Many<M, R, B = Location> {
    base: B,
    model: PhantomData<fn() -> (M, R)>,
}

impl<M: Model, B: Builder> One<M, B>
where
    Option<M>: FromResponse,
{
    /// `GET …`. Returns the resource.
    #[inline]
    pub fn get(&self) -> Request<M> {
        self.base.location().raw().get()
    }

    /// `PATCH …`. Changes what `body` sets, null included, and leaves the rest.
    ///
    /// Returns the changed resource, or `None` if the response has no body (204).
    #[inline]
    pub fn update(&self, body: M) -> Request<Option<M>> {
        self.base.location().raw().update(&body)
    }

    /// `DELETE …`. Deletes the resource.
    #[inline]
    pub fn delete(&self) -> Request<()> {
        self.base.location().raw().delete()
    }

    /// `…/$ref`: the link to this resource instead of the resource itself.
    #[inline]
    pub fn reference(&self) -> Reference {
        self.base.location().raw().reference()
    }
}

impl<M: Model, R: Builder, B: Builder> Many<M, R, B> {
    /// `GET …`. Returns the first page of the members.
    #[inline]
    pub fn list(&self) -> Request<Page<M>> {
        self.base.location().raw().list()
    }

    /// `POST …`. Creates a member and returns it.
    ///
    /// Related resources in `body` are created with it, or linked where they are bound with `@odata.bind`.
    #[inline]
    pub fn create(&self, body: M) -> Request<M> {
        self.base.location().raw().create(&body)
    }

    /// `GET …/$count`. Returns the number of members.
    #[inline]
    pub fn count(&self) -> Request<i64> {
        self.base.location().raw().count()
    }

    /// `…/{id}`: one member. The key becomes one segment of the URL, whatever characters it has.
    #[inline]
    pub fn id(&self, id: impl Into<Key>) -> R {
        R::from_path(self.base.location().raw().key(id))
    }

    /// `…/$ref`: the links to the members instead of the members themselves.
    #[inline]
    pub fn reference(&self) -> Reference {
        self.base.location().raw().reference()
    }
}

macro_rules! dereferences_to_base {
    ($type:ident<$($parameter:ident),*>) => {
        impl<$($parameter,)* B: Builder> Builder for $type<$($parameter,)* B> {
            type Verbs = Self;

            #[inline]
            fn from_path(path: Path) -> Self {
                Self { base: B::from_path(path), model: PhantomData }
            }
        }

        impl<$($parameter,)* B: Builder> From<Path> for $type<$($parameter,)* B> {
            fn from(path: Path) -> Self {
                Self::from_path(path)
            }
        }

        impl<$($parameter,)* B> Deref for $type<$($parameter,)* B> {
            type Target = B;

            #[inline]
            fn deref(&self) -> &B {
                &self.base
            }
        }

        impl<$($parameter,)* B: Builder> Clone for $type<$($parameter,)* B> {
            fn clone(&self) -> Self {
                Self::from_path(self.location().raw().clone())
            }
        }

        impl<$($parameter,)* B: Builder> fmt::Debug for $type<$($parameter,)* B> {
            /// Writes the URL: neither client nor token.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.location().fmt(f)
            }
        }
    };
}

dereferences_to_base!(One<M>);
dereferences_to_base!(Many<M, R>);
