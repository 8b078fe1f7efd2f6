// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureRolePermissionsDefinitionAction`, derived from
/// [`AzurePermissionsDefinitionAction`](super::AzurePermissionsDefinitionAction).
///
/// Requests: [`AzureRolePermissionsDefinitionActionResource`], for example:
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
/// ```
///
/// [`AzureRolePermissionsDefinitionActionResource`]: crate::requests::azure_role_permissions_definition_action::AzureRolePermissionsDefinitionActionResource
pub struct AzureRolePermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureRolePermissionsDefinitionAction: "microsoft.graph.azureRolePermissionsDefinitionAction", complex, base super::AzurePermissionsDefinitionAction;
}

mg::derived_from! { AzureRolePermissionsDefinitionAction: super::AzurePermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AzureRolePermissionsDefinitionAction {
    /// `roles`: many [`PermissionsDefinitionAzureRole`](super::PermissionsDefinitionAzureRole).
    pub const ROLES: mg::Nav<
        AzureRolePermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionAzureRole>,
    > = mg::Nav::new("roles");
}
