// @generated
use crate::{mg, models};

/// Requests on one [`ManagedAppOperation`](models::ManagedAppOperation): `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().managed_app_registrations().id(id).operations().id(id)`.
pub type ManagedAppOperationResource = mg::One<models::ManagedAppOperation>;

/// Requests on a collection of [`ManagedAppOperation`](models::ManagedAppOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().managed_app_registrations().id(id).operations()`.
pub type ManagedAppOperationCollection = mg::Many<
    models::ManagedAppOperation,
    ManagedAppOperationResource,
>;
