// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.awsActionsPermissionsDefinitionAction`, by its URL.
    AwsActionsPermissionsDefinitionActionResource(mg::One<models::AwsActionsPermissionsDefinitionAction>)
}

impl AwsActionsPermissionsDefinitionActionResource {
    /// `…/statements`: many `awsStatement`
    #[inline]
    pub fn statements(&self) -> requests::aws_statement::AwsStatementCollection {
        mg::to(self, "statements")
    }
}
