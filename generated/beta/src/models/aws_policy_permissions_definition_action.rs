// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsPolicyPermissionsDefinitionAction`, derived from
/// [`AwsPermissionsDefinitionAction`](super::AwsPermissionsDefinitionAction).
///
/// Requests: [`AwsPolicyPermissionsDefinitionActionResource`], for example:
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
///     .cast_to_aws_policy_permissions_definition_action()
/// ```
///
/// [`AwsPolicyPermissionsDefinitionActionResource`]: crate::requests::aws_policy_permissions_definition_action::AwsPolicyPermissionsDefinitionActionResource
pub struct AwsPolicyPermissionsDefinitionAction {
    /// `assignToRoleId`.
    pub assign_to_role_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsPolicyPermissionsDefinitionAction: "microsoft.graph.awsPolicyPermissionsDefinitionAction", complex, base super::AwsPermissionsDefinitionAction;
    assign_to_role_id: "assignToRoleId",
}

mg::derived_from! { AwsPolicyPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AwsPolicyPermissionsDefinitionAction {
    /// `policies`: many [`PermissionsDefinitionAwsPolicy`](super::PermissionsDefinitionAwsPolicy).
    pub const POLICIES: mg::Nav<
        AwsPolicyPermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionAwsPolicy>,
    > = mg::Nav::new("policies");
}
