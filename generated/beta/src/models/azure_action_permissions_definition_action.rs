// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureActionPermissionsDefinitionAction`, a complex type derived from `microsoft.graph.azurePermissionsDefinitionAction`.
    AzureActionPermissionsDefinitionAction "microsoft.graph.azureActionPermissionsDefinitionAction" "complex" : super::AzurePermissionsDefinitionAction;
    /// `actions`: Collection(String), items not null
    actions "actions" "r": Vec<String>,
}

mg::derived_from! { AzureActionPermissionsDefinitionAction: super::AzurePermissionsDefinitionAction, super::PermissionsDefinitionAction }
