// @generated
use crate::{mg, models};

/// Requests on one [`ManagedAppStatusRaw`](models::ManagedAppStatusRaw): `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().managed_app_statuses().id(id).cast_to_managed_app_status_raw()`.
pub type ManagedAppStatusRawResource = mg::One<models::ManagedAppStatusRaw>;

/// Requests on a collection of [`ManagedAppStatusRaw`](models::ManagedAppStatusRaw): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().managed_app_statuses().cast_to_managed_app_status_raw()`.
pub type ManagedAppStatusRawCollection = mg::Many<
    models::ManagedAppStatusRaw,
    ManagedAppStatusRawResource,
>;
