// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.awsPermissionsDefinition`, by its URL.
    AwsPermissionsDefinitionResource(mg::One<models::AwsPermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource>)
}

impl AwsPermissionsDefinitionResource {
    /// `…/actionInfo`: `awsPermissionsDefinitionAction`
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::aws_permissions_definition_action::AwsPermissionsDefinitionActionResource {
        mg::to(self, "actionInfo")
    }
}
