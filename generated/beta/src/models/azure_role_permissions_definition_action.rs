// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureRolePermissionsDefinitionAction`, a complex type derived from `microsoft.graph.azurePermissionsDefinitionAction`.
    AzureRolePermissionsDefinitionAction "microsoft.graph.azureRolePermissionsDefinitionAction" "complex" : super::AzurePermissionsDefinitionAction;
}

mg::derived_from! { AzureRolePermissionsDefinitionAction: super::AzurePermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AzureRolePermissionsDefinitionAction {
    /// `roles`: many `permissionsDefinitionAzureRole`, contained
    pub const ROLES: mg::Nav<
        AzureRolePermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionAzureRole>,
    > = mg::Nav::new("roles");
}
