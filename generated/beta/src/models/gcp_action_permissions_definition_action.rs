// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpActionPermissionsDefinitionAction`, a complex type derived from `microsoft.graph.gcpPermissionsDefinitionAction`.
    GcpActionPermissionsDefinitionAction "microsoft.graph.gcpActionPermissionsDefinitionAction" "complex" : super::GcpPermissionsDefinitionAction;
    /// `actions`: Collection(String), items not null
    actions "actions" "r": Vec<String>,
}

mg::derived_from! { GcpActionPermissionsDefinitionAction: super::GcpPermissionsDefinitionAction, super::PermissionsDefinitionAction }
