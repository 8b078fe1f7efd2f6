// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAction`, an abstract complex type.
    PermissionsDefinitionAction "microsoft.graph.permissionsDefinitionAction" "complex abstract" => PermissionsDefinitionActionKind;
}

/// The types derived from `microsoft.graph.permissionsDefinitionAction`.
#[non_exhaustive]
pub enum PermissionsDefinitionActionKind {
    AwsActionsPermissionsDefinitionAction(
        Box<super::AwsActionsPermissionsDefinitionAction>,
    ),
    AwsPermissionsDefinitionAction(Box<super::AwsPermissionsDefinitionAction>),
    AwsPolicyPermissionsDefinitionAction(
        Box<super::AwsPolicyPermissionsDefinitionAction>,
    ),
    AzureActionPermissionsDefinitionAction(
        Box<super::AzureActionPermissionsDefinitionAction>,
    ),
    AzurePermissionsDefinitionAction(Box<super::AzurePermissionsDefinitionAction>),
    AzureRolePermissionsDefinitionAction(
        Box<super::AzureRolePermissionsDefinitionAction>,
    ),
    GcpActionPermissionsDefinitionAction(
        Box<super::GcpActionPermissionsDefinitionAction>,
    ),
    GcpPermissionsDefinitionAction(Box<super::GcpPermissionsDefinitionAction>),
    GcpRolePermissionsDefinitionAction(Box<super::GcpRolePermissionsDefinitionAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<PermissionsDefinitionAction>),
}

mg::family! {
    PermissionsDefinitionAction => PermissionsDefinitionActionKind;
    AwsActionsPermissionsDefinitionAction(super::AwsActionsPermissionsDefinitionAction),
    AwsPermissionsDefinitionAction(super::AwsPermissionsDefinitionAction),
    AwsPolicyPermissionsDefinitionAction(super::AwsPolicyPermissionsDefinitionAction),
    AzureActionPermissionsDefinitionAction(super::AzureActionPermissionsDefinitionAction),
    AzurePermissionsDefinitionAction(super::AzurePermissionsDefinitionAction),
    AzureRolePermissionsDefinitionAction(super::AzureRolePermissionsDefinitionAction),
    GcpActionPermissionsDefinitionAction(super::GcpActionPermissionsDefinitionAction),
    GcpPermissionsDefinitionAction(super::GcpPermissionsDefinitionAction),
    GcpRolePermissionsDefinitionAction(super::GcpRolePermissionsDefinitionAction),
}
