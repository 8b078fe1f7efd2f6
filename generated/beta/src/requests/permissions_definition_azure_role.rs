// @generated
use crate::{mg, models};

/// Requests on one [`PermissionsDefinitionAzureRole`](models::PermissionsDefinitionAzureRole):
/// `get`, `update`, `delete`.
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
///     .cast_to_single_resource_azure_permissions_definition()
///     .action_info()
///     .cast_to_azure_role_permissions_definition_action()
///     .roles()
///     .id(id)
/// ```
pub type PermissionsDefinitionAzureRoleResource = mg::One<
    models::PermissionsDefinitionAzureRole,
>;

/// Requests on a collection of
/// [`PermissionsDefinitionAzureRole`](models::PermissionsDefinitionAzureRole): `list`, `create`,
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
///     .cast_to_single_resource_azure_permissions_definition()
///     .action_info()
///     .cast_to_azure_role_permissions_definition_action()
///     .roles()
/// ```
pub type PermissionsDefinitionAzureRoleCollection = mg::Many<
    models::PermissionsDefinitionAzureRole,
    PermissionsDefinitionAzureRoleResource,
>;
