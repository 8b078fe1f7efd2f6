// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.awsPermissionsDefinitionAction`, by its URL.
    AwsPermissionsDefinitionActionResource(mg::One<models::AwsPermissionsDefinitionAction>)
}

impl AwsPermissionsDefinitionActionResource {
    /// `…/microsoft.graph.awsActionsPermissionsDefinitionAction`
    #[inline]
    pub fn as_aws_actions_permissions_definition_action(
        &self,
    ) -> requests::aws_actions_permissions_definition_action::AwsActionsPermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.awsActionsPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.awsPolicyPermissionsDefinitionAction`
    #[inline]
    pub fn as_aws_policy_permissions_definition_action(
        &self,
    ) -> requests::aws_policy_permissions_definition_action::AwsPolicyPermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.awsPolicyPermissionsDefinitionAction")
    }
}
