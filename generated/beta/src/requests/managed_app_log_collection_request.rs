// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAppLogCollectionRequest`, by its URL.
///
/// For example `/me/managedAppLogCollectionRequests/{managedAppLogCollectionRequest-id}`.
pub type ManagedAppLogCollectionRequestResource = mg::One<
    models::ManagedAppLogCollectionRequest,
>;

/// A collection of `microsoft.graph.managedAppLogCollectionRequest`, by its URL.
///
/// For example `/me/managedAppLogCollectionRequests`.
pub type ManagedAppLogCollectionRequestCollection = mg::Many<
    models::ManagedAppLogCollectionRequest,
    ManagedAppLogCollectionRequestResource,
>;
