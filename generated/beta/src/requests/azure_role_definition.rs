// @generated
use crate::{mg, models};

/// Requests on one [`AzureRoleDefinition`](models::AzureRoleDefinition): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .role_definitions()
///     .id(id)
/// ```
pub type AzureRoleDefinitionResource = mg::One<models::AzureRoleDefinition>;

/// Requests on a collection of [`AzureRoleDefinition`](models::AzureRoleDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .role_definitions()
/// ```
pub type AzureRoleDefinitionCollection = mg::Many<
    models::AzureRoleDefinition,
    AzureRoleDefinitionResource,
>;
