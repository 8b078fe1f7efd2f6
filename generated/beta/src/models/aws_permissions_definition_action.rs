// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.awsPermissionsDefinitionAction`, derived from
/// [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction).
///
/// Requests: [`AwsPermissionsDefinitionActionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
///     .action_info()
/// ```
///
/// [`AwsPermissionsDefinitionActionResource`]: crate::requests::aws_permissions_definition_action::AwsPermissionsDefinitionActionResource
pub struct AwsPermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsPermissionsDefinitionAction: "microsoft.graph.awsPermissionsDefinitionAction", complex abstract, base super::PermissionsDefinitionAction, family AwsPermissionsDefinitionActionKind;
}

mg::derived_from! { AwsPermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from [`AwsPermissionsDefinitionAction`].
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
