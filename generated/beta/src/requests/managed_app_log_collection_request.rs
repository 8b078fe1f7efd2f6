// @generated
use crate::{mg, models};

/// Requests on one [`ManagedAppLogCollectionRequest`](models::ManagedAppLogCollectionRequest):
/// `get`, `update`, `delete`.
///
/// For example `graph.me().managed_app_log_collection_requests().id(id)`.
pub type ManagedAppLogCollectionRequestResource = mg::One<
    models::ManagedAppLogCollectionRequest,
>;

/// Requests on a collection of
/// [`ManagedAppLogCollectionRequest`](models::ManagedAppLogCollectionRequest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().managed_app_log_collection_requests()`.
pub type ManagedAppLogCollectionRequestCollection = mg::Many<
    models::ManagedAppLogCollectionRequest,
    ManagedAppLogCollectionRequestResource,
>;
