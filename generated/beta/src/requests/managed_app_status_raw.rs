// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAppStatusRaw`, by its URL.
pub type ManagedAppStatusRawResource = mg::One<models::ManagedAppStatusRaw>;

/// A collection of `microsoft.graph.managedAppStatusRaw`, by its URL.
pub type ManagedAppStatusRawCollection = mg::Many<
    models::ManagedAppStatusRaw,
    ManagedAppStatusRawResource,
>;
