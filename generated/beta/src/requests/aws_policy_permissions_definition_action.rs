// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.awsPolicyPermissionsDefinitionAction`, by its URL.
    AwsPolicyPermissionsDefinitionActionResource(mg::One<models::AwsPolicyPermissionsDefinitionAction>)
}

impl AwsPolicyPermissionsDefinitionActionResource {
    /// `…/policies`: many `permissionsDefinitionAwsPolicy`
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::permissions_definition_aws_policy::PermissionsDefinitionAwsPolicyCollection {
        mg::to(self, "policies")
    }
}
