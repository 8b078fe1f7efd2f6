// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsDefinitionAzureRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsDefinitionAzureRoleCollection`], for example:
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
///
/// [`PermissionsDefinitionAzureRoleCollection`]: crate::requests::permissions_definition_azure_role::PermissionsDefinitionAzureRoleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsdefinitionazurerole?view=graph-rest-beta
pub struct PermissionsDefinitionAzureRole {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionAzureRole: "microsoft.graph.permissionsDefinitionAzureRole", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsDefinitionAzureRole: super::Entity }
