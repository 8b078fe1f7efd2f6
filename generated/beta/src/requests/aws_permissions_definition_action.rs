// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`AwsPermissionsDefinitionAction`](models::AwsPermissionsDefinitionAction), and the methods
/// below.
///
/// For example:
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
#[derive(Clone, Debug)]
pub struct AwsPermissionsDefinitionActionResource(
    mg::One<models::AwsPermissionsDefinitionAction>,
);

mg::builder! { AwsPermissionsDefinitionActionResource: mg::One<models::AwsPermissionsDefinitionAction> }

impl AwsPermissionsDefinitionActionResource {
    /// `…/microsoft.graph.awsActionsPermissionsDefinitionAction`: cast to
    /// [`AwsActionsPermissionsDefinitionAction`](models::AwsActionsPermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.awsActionsPermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_aws_actions_permissions_definition_action(
        &self,
    ) -> requests::aws_actions_permissions_definition_action::AwsActionsPermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.awsActionsPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.awsPolicyPermissionsDefinitionAction`: cast to
    /// [`AwsPolicyPermissionsDefinitionAction`](models::AwsPolicyPermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.awsPolicyPermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_aws_policy_permissions_definition_action(
        &self,
    ) -> requests::aws_policy_permissions_definition_action::AwsPolicyPermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.awsPolicyPermissionsDefinitionAction")
    }
}
