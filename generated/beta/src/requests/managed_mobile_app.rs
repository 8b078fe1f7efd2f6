// @generated
use crate::{mg, models};

/// Requests on one [`ManagedMobileApp`](models::ManagedMobileApp): `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().android_managed_app_protections().id(id).apps().id(id)`.
pub type ManagedMobileAppResource = mg::One<models::ManagedMobileApp>;

/// Requests on a collection of [`ManagedMobileApp`](models::ManagedMobileApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().android_managed_app_protections().id(id).apps()`.
pub type ManagedMobileAppCollection = mg::Many<
    models::ManagedMobileApp,
    ManagedMobileAppResource,
>;
