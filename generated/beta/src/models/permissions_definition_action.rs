// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.permissionsDefinitionAction`.
pub struct PermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionAction: "microsoft.graph.permissionsDefinitionAction", complex abstract, family PermissionsDefinitionActionKind;
}

/// The types derived from [`PermissionsDefinitionAction`].
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
