// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsActionsPermissionsDefinitionAction`, derived from
/// [`AwsPermissionsDefinitionAction`](super::AwsPermissionsDefinitionAction).
///
/// Requests: [`AwsActionsPermissionsDefinitionActionResource`], for example:
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
///     .cast_to_aws_actions_permissions_definition_action()
/// ```
///
/// [`AwsActionsPermissionsDefinitionActionResource`]: crate::requests::aws_actions_permissions_definition_action::AwsActionsPermissionsDefinitionActionResource
pub struct AwsActionsPermissionsDefinitionAction {
    /// `assignToRoleId`.
    pub assign_to_role_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsActionsPermissionsDefinitionAction: "microsoft.graph.awsActionsPermissionsDefinitionAction", complex, base super::AwsPermissionsDefinitionAction;
    assign_to_role_id: "assignToRoleId",
}

mg::derived_from! { AwsActionsPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AwsActionsPermissionsDefinitionAction {
    /// `statements`: many [`AwsStatement`](super::AwsStatement).
    pub const STATEMENTS: mg::Nav<
        AwsActionsPermissionsDefinitionAction,
        Vec<super::AwsStatement>,
    > = mg::Nav::new("statements");
}
