//! Which requests the service allows at a place.
//!
//! The same type is reached by many paths, and not every path allows the same requests. The members of `/me/events` can be
//! created; `/me/calendarView` shows the same events and can only be read. The builder of such a place is a [`Restricted`]
//! one, whose second parameter names what the service refuses: one verb ([`NoCreate`]), several in a tuple
//! (`(NoCreate, NoDelete)`), or all that write ([`ReadOnly`]). A refused verb does not compile.
//!
//! The restrictions come from the service's metadata, unless a reference page documents the request for that path. Whatever
//! is not known to be refused is allowed.
//!
//! ```
//! use msgraph_core::capabilities::{ReadOnly, Restricted};
//! use msgraph_core::{Many, One, Path};
//! # msgraph_core::model! { pub struct Event: "example.event", entity; }
//!
//! type Events = Many<Event, One<Event>>;
//!
//! let root = Path::offline("https://graph.microsoft.com/beta");
//! let view: Restricted<Events, ReadOnly> = root.join("me/calendarView").into_builder();
//! assert_eq!(view.list().method(), "GET");
//! // `view.create(Event::default())` does not compile. To send the request all the same:
//! let request = view.raw().create::<Event>(&Event::default());
//! assert_eq!(request.method(), "POST");
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::key::Key;
use crate::model::Model;
use crate::paging::Page;
use crate::path::Path;
use crate::request::Request;
use crate::resource::{Builder, Located, Many, One};
use crate::response::FromResponse;

/// A builder at a place where the service refuses some requests.
///
/// `B` is the builder of the type, to which this one dereferences: it has the same navigation and operations. `C` names the
/// verbs that the service refuses there. See the [module](self).
pub struct Restricted<B, C> {
    builder: B,
    refused: PhantomData<fn() -> C>,
}

impl<B, C, M, X> Restricted<B, C>
where
    B: Builder<Verbs = One<M, X>>,
    M: Model,
    X: Builder,
    Option<M>: FromResponse,
{
    /// `GET …`. Returns the resource.
    pub fn get(&self) -> Request<M>
    where
        C: CanGet,
    {
        self.location().raw().get()
    }

    /// `PATCH …`. Changes what `body` sets, as [`One::update`] does.
    pub fn update(&self, body: M) -> Request<Option<M>>
    where
        C: CanUpdate,
    {
        self.location().raw().update(&body)
    }

    /// `DELETE …`. Deletes the resource.
    pub fn delete(&self) -> Request<()>
    where
        C: CanDelete,
    {
        self.location().raw().delete()
    }
}

impl<B, C, M, R, X> Restricted<B, C>
where
    B: Builder<Verbs = Many<M, R, X>>,
    M: Model,
    R: Builder,
    X: Builder,
{
    /// `GET …`. Returns the first page of the members.
    pub fn list(&self) -> Request<Page<M>>
    where
        C: CanList,
    {
        self.location().raw().list()
    }

    /// `POST …`. Creates a member and returns it, as [`Many::create`] does.
    pub fn create(&self, body: M) -> Request<M>
    where
        C: CanCreate,
    {
        self.location().raw().create(&body)
    }

    /// `GET …/$count`. Returns the number of members.
    pub fn count(&self) -> Request<i64>
    where
        C: CanCount,
    {
        self.location().raw().count()
    }

    /// `…/{id}`: one member, for which the service refuses the same verbs.
    pub fn id(&self, id: impl Into<Key>) -> Restricted<R, C> {
        Restricted::from_path(self.location().raw().key(id))
    }
}

impl<B: Builder, C> Builder for Restricted<B, C> {
    type Verbs = B::Verbs;

    fn from_path(path: Path) -> Self {
        Self { builder: B::from_path(path), refused: PhantomData }
    }
}

impl<B: Builder, C> From<Path> for Restricted<B, C> {
    fn from(path: Path) -> Self {
        Self::from_path(path)
    }
}

impl<B, C> Deref for Restricted<B, C> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.builder
    }
}

impl<B: Builder, C> Clone for Restricted<B, C> {
    fn clone(&self) -> Self {
        Self::from_path(self.location().raw().clone())
    }
}

impl<B: Builder, C> fmt::Debug for Restricted<B, C> {
    /// Writes the URL: neither client nor token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.location().fmt(f)
    }
}

/// Nothing can be created, changed or deleted.
pub type ReadOnly = (NoCreate, NoUpdate, NoDelete);

/// The service allows `get`.
#[diagnostic::on_unimplemented(
    message = "the service does not return this resource here",
    label = "`get` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().get::<Model>()` sends it anyway"
)]
pub trait CanGet {}

/// The service allows `list`.
#[diagnostic::on_unimplemented(
    message = "the service does not list this collection",
    label = "`list` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().list::<Model>()` sends it anyway"
)]
pub trait CanList {}

/// The service allows `create`.
#[diagnostic::on_unimplemented(
    message = "the service does not create members of this collection",
    label = "`create` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().create::<Model>(&body)` sends it anyway"
)]
pub trait CanCreate {}

/// The service allows `update`.
#[diagnostic::on_unimplemented(
    message = "the service does not change this resource here",
    label = "`update` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().update::<Option<Model>>(&body)` sends it anyway"
)]
pub trait CanUpdate {}

/// The service allows `delete`.
#[diagnostic::on_unimplemented(
    message = "the service does not delete this resource here",
    label = "`delete` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().delete()` sends it anyway"
)]
pub trait CanDelete {}

/// The service allows `count`.
#[diagnostic::on_unimplemented(
    message = "the service does not count this collection",
    label = "`count` is not available at this place",
    note = "the metadata says so and no reference page documents the request; `.raw().count()` sends it anyway"
)]
pub trait CanCount {}

/// Declares what the service refuses, and implements each capability for the other refusals.
macro_rules! refusals {
    ($($(#[$doc:meta])* $refusal:ident allows $($capability:ident)*;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub enum $refusal {}

            $(
                #[diagnostic::do_not_recommend]
                impl $capability for $refusal {}
            )*
        )*
    };
}

refusals! {
    /// The service refuses `get`.
    NoGet allows CanList CanCreate CanUpdate CanDelete CanCount;
    /// The service refuses `list`.
    NoList allows CanGet CanCreate CanUpdate CanDelete CanCount;
    /// The service refuses `create`.
    NoCreate allows CanGet CanList CanUpdate CanDelete CanCount;
    /// The service refuses `update`.
    NoUpdate allows CanGet CanList CanCreate CanDelete CanCount;
    /// The service refuses `delete`.
    NoDelete allows CanGet CanList CanCreate CanUpdate CanCount;
    /// The service refuses `count`.
    NoCount allows CanGet CanList CanCreate CanUpdate CanDelete;
}

/// Implements each capability for tuples whose parts all have it.
macro_rules! tuples_allow {
    ($($capability:ident)*) => {
        $(
            tuples_allow!(@ $capability (A, B));
            tuples_allow!(@ $capability (A, B, C));
            tuples_allow!(@ $capability (A, B, C, D));
            tuples_allow!(@ $capability (A, B, C, D, E));
            tuples_allow!(@ $capability (A, B, C, D, E, F));
        )*
    };
    (@ $capability:ident ($($part:ident),*)) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: $capability),*> $capability for ($($part,)*) {}
    };
}

tuples_allow! { CanGet CanList CanCreate CanUpdate CanDelete CanCount }
