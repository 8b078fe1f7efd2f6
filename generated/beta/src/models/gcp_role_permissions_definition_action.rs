// @generated
use crate::mg;

/// Complex type `microsoft.graph.gcpRolePermissionsDefinitionAction`, derived from
/// [`GcpPermissionsDefinitionAction`](super::GcpPermissionsDefinitionAction).
///
/// Requests: [`GcpRolePermissionsDefinitionActionResource`], for example:
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
/// ```
///
/// [`GcpRolePermissionsDefinitionActionResource`]: crate::requests::gcp_role_permissions_definition_action::GcpRolePermissionsDefinitionActionResource
pub struct GcpRolePermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpRolePermissionsDefinitionAction: "microsoft.graph.gcpRolePermissionsDefinitionAction", complex, base super::GcpPermissionsDefinitionAction;
}

mg::derived_from! { GcpRolePermissionsDefinitionAction: super::GcpPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl GcpRolePermissionsDefinitionAction {
    /// `roles`: many [`PermissionsDefinitionGcpRole`](super::PermissionsDefinitionGcpRole).
    pub const ROLES: mg::Nav<
        GcpRolePermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionGcpRole>,
    > = mg::Nav::new("roles");
}
