// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azurePermissionsDefinitionAction`, an abstract complex type derived from `microsoft.graph.permissionsDefinitionAction`.
    AzurePermissionsDefinitionAction "microsoft.graph.azurePermissionsDefinitionAction" "complex abstract" : super::PermissionsDefinitionAction => AzurePermissionsDefinitionActionKind;
}

mg::derived_from! { AzurePermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from `microsoft.graph.azurePermissionsDefinitionAction`.
#[non_exhaustive]
pub enum AzurePermissionsDefinitionActionKind {
    AzureActionPermissionsDefinitionAction(
        Box<super::AzureActionPermissionsDefinitionAction>,
    ),
    AzureRolePermissionsDefinitionAction(
        Box<super::AzureRolePermissionsDefinitionAction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AzurePermissionsDefinitionAction>),
}

mg::family! {
    AzurePermissionsDefinitionAction => AzurePermissionsDefinitionActionKind;
    AzureActionPermissionsDefinitionAction(super::AzureActionPermissionsDefinitionAction),
    AzureRolePermissionsDefinitionAction(super::AzureRolePermissionsDefinitionAction),
}
