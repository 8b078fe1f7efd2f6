// @generated
use crate::{mg, models};

/// Requests on one [`PermissionsDefinitionGcpRole`](models::PermissionsDefinitionGcpRole): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
///     .cast_to_gcp_role_permissions_definition_action()
///     .roles()
///     .id(id)
/// ```
pub type PermissionsDefinitionGcpRoleResource = mg::One<
    models::PermissionsDefinitionGcpRole,
>;

/// Requests on a collection of
/// [`PermissionsDefinitionGcpRole`](models::PermissionsDefinitionGcpRole): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
///     .cast_to_gcp_role_permissions_definition_action()
///     .roles()
/// ```
pub type PermissionsDefinitionGcpRoleCollection = mg::Many<
    models::PermissionsDefinitionGcpRole,
    PermissionsDefinitionGcpRoleResource,
>;
