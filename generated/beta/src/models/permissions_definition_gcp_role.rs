// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsDefinitionGcpRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsDefinitionGcpRoleCollection`], for example:
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
///
/// [`PermissionsDefinitionGcpRoleCollection`]: crate::requests::permissions_definition_gcp_role::PermissionsDefinitionGcpRoleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsdefinitiongcprole?view=graph-rest-beta
pub struct PermissionsDefinitionGcpRole {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionGcpRole: "microsoft.graph.permissionsDefinitionGcpRole", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsDefinitionGcpRole: super::Entity }
