//! What request builders are made of: [`One`] and [`Many`], with the verbs that every resource answers to.
//!
//! Builders are keyed by type. The verbs are generic and live here, once, so that thousands of generated builders cost no
//! more than their own navigation and operations.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::answer::Answer;
use crate::key::Key;
use crate::model::Model;
use crate::page::Page;
use crate::path::Path;
use crate::request::Request;

/// A request builder: anything that stands at a [`Path`].
pub trait Builder: Sized {
    /// The builder at a path. Whether the path leads to what the builder is for is the caller's to know.
    fn at(path: Path) -> Self;

    /// Where it stands.
    fn path(&self) -> &Path;
}

impl Builder for Path {
    fn at(path: Path) -> Self {
        path
    }

    fn path(&self) -> &Path {
        self
    }
}

/// The builder at `…/name`.
#[inline]
pub fn to<B: Builder>(path: &Path, name: &str) -> B {
    B::at(path.navigate(name))
}

/// One `M`, by its URL.
///
/// `B` is what it stands on and dereferences to: the builder of the base type of `M`, whose navigation and operations it
/// inherits, or the [`Path`] itself.
pub struct One<M, B = Path> {
    base: B,
    model: PhantomData<fn() -> M>,
}

/// A collection of `M`, by its URL.
///
/// `R` is the builder of one member, `B` what it stands on and dereferences to: the builder of a collection of the base type
/// of `M`, whose operations it inherits, or the [`Path`] itself.
pub struct Many<M, R, B = Path> {
    base: B,
    model: PhantomData<fn() -> (M, R)>,
}

impl<M: Model, B: Builder> One<M, B>
where
    Option<M>: Answer,
{
    /// `GET …`
    #[inline]
    pub fn get(&self) -> Request<M> {
        self.base.path().get()
    }

    /// `PATCH …`: what is set in `body` changes, null included; `None` where the answer is 204.
    #[inline]
    pub fn update(&self, body: M) -> Request<Option<M>> {
        self.base.path().update(&body)
    }

    /// `DELETE …`
    #[inline]
    pub fn delete(&self) -> Request<()> {
        self.base.path().delete()
    }
}

impl<M: Model, R: Builder, B: Builder> Many<M, R, B> {
    /// `GET …`
    #[inline]
    pub fn list(&self) -> Request<Page<M>> {
        self.base.path().list()
    }

    /// `POST …`: related entities in `body` are created with it, or linked by `@odata.bind`.
    #[inline]
    pub fn create(&self, body: M) -> Request<M> {
        self.base.path().create(&body)
    }

    /// `GET …/$count`
    #[inline]
    pub fn count(&self) -> Request<i64> {
        self.base.path().count()
    }

    /// `…/{id}`: the key is one segment, whatever it holds.
    #[inline]
    pub fn id(&self, id: impl Into<Key>) -> R {
        R::at(self.base.path().key(id))
    }
}

macro_rules! stands_on_base {
    ($type:ident<$($parameter:ident),*>) => {
        impl<$($parameter,)* B: Builder> Builder for $type<$($parameter,)* B> {
            #[inline]
            fn at(path: Path) -> Self {
                Self { base: B::at(path), model: PhantomData }
            }

            #[inline]
            fn path(&self) -> &Path {
                self.base.path()
            }
        }

        impl<$($parameter,)* B: Builder> From<Path> for $type<$($parameter,)* B> {
            fn from(path: Path) -> Self {
                Self::at(path)
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
                Self::at(self.path().clone())
            }
        }

        impl<$($parameter,)* B: Builder> fmt::Debug for $type<$($parameter,)* B> {
            /// The URL: neither client nor token.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.path().fmt(f)
            }
        }
    };
}

stands_on_base!(One<M>);
stands_on_base!(Many<M, R>);
