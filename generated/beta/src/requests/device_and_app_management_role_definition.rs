// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceAndAppManagementRoleDefinition`](models::DeviceAndAppManagementRoleDefinition): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .role_definitions()
///     .id(id)
///     .cast_to_device_and_app_management_role_definition()
/// ```
pub type DeviceAndAppManagementRoleDefinitionResource = mg::One<
    models::DeviceAndAppManagementRoleDefinition,
    requests::role_definition::RoleDefinitionResource,
>;

/// Requests on a collection of
/// [`DeviceAndAppManagementRoleDefinition`](models::DeviceAndAppManagementRoleDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .role_definitions()
///     .cast_to_device_and_app_management_role_definition()
/// ```
pub type DeviceAndAppManagementRoleDefinitionCollection = mg::Many<
    models::DeviceAndAppManagementRoleDefinition,
    DeviceAndAppManagementRoleDefinitionResource,
>;
