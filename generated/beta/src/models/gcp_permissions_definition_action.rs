// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpPermissionsDefinitionAction`, an abstract complex type derived from `microsoft.graph.permissionsDefinitionAction`.
    GcpPermissionsDefinitionAction "microsoft.graph.gcpPermissionsDefinitionAction" "complex abstract" : super::PermissionsDefinitionAction => GcpPermissionsDefinitionActionKind;
}

mg::derived_from! { GcpPermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from `microsoft.graph.gcpPermissionsDefinitionAction`.
#[non_exhaustive]
pub enum GcpPermissionsDefinitionActionKind {
    GcpActionPermissionsDefinitionAction(
        Box<super::GcpActionPermissionsDefinitionAction>,
    ),
    GcpRolePermissionsDefinitionAction(Box<super::GcpRolePermissionsDefinitionAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<GcpPermissionsDefinitionAction>),
}

mg::family! {
    GcpPermissionsDefinitionAction => GcpPermissionsDefinitionActionKind;
    GcpActionPermissionsDefinitionAction(super::GcpActionPermissionsDefinitionAction),
    GcpRolePermissionsDefinitionAction(super::GcpRolePermissionsDefinitionAction),
}
