// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsPermissionsDefinitionAction`, an abstract complex type derived from `microsoft.graph.permissionsDefinitionAction`.
    AwsPermissionsDefinitionAction "microsoft.graph.awsPermissionsDefinitionAction" "complex abstract" : super::PermissionsDefinitionAction => AwsPermissionsDefinitionActionKind;
}

mg::derived_from! { AwsPermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from `microsoft.graph.awsPermissionsDefinitionAction`.
#[non_exhaustive]
pub enum AwsPermissionsDefinitionActionKind {
    AwsActionsPermissionsDefinitionAction(
        Box<super::AwsActionsPermissionsDefinitionAction>,
    ),
    AwsPolicyPermissionsDefinitionAction(
        Box<super::AwsPolicyPermissionsDefinitionAction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AwsPermissionsDefinitionAction>),
}

mg::family! {
    AwsPermissionsDefinitionAction => AwsPermissionsDefinitionActionKind;
    AwsActionsPermissionsDefinitionAction(super::AwsActionsPermissionsDefinitionAction),
    AwsPolicyPermissionsDefinitionAction(super::AwsPolicyPermissionsDefinitionAction),
}
