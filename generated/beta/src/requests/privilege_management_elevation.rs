// @generated
use crate::{mg, models};

/// Requests on one [`PrivilegeManagementElevation`](models::PrivilegeManagementElevation): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().privilege_management_elevations().id(id)`.
pub type PrivilegeManagementElevationResource = mg::One<
    models::PrivilegeManagementElevation,
>;

/// Requests on a collection of
/// [`PrivilegeManagementElevation`](models::PrivilegeManagementElevation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().privilege_management_elevations()`.
pub type PrivilegeManagementElevationCollection = mg::Many<
    models::PrivilegeManagementElevation,
    PrivilegeManagementElevationResource,
>;
