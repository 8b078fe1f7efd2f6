// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppDependency`](models::MobileAppDependency): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_relationships()
///     .id(id)
///     .cast_to_mobile_app_dependency()
/// ```
pub type MobileAppDependencyResource = mg::One<models::MobileAppDependency>;

/// Requests on a collection of [`MobileAppDependency`](models::MobileAppDependency): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_app_relationships().cast_to_mobile_app_dependency()`.
pub type MobileAppDependencyCollection = mg::Many<
    models::MobileAppDependency,
    MobileAppDependencyResource,
>;
