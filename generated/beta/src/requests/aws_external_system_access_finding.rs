// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsExternalSystemAccessFinding`, by its URL.
    AwsExternalSystemAccessFindingResource(mg::One<models::AwsExternalSystemAccessFinding>)
}

impl AwsExternalSystemAccessFindingResource {
    /// `…/affectedSystem`: `authorizationSystem`
    #[inline]
    pub fn affected_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::to(self, "affectedSystem")
    }
}

/// A collection of `microsoft.graph.awsExternalSystemAccessFinding`, by its URL.
pub type AwsExternalSystemAccessFindingCollection = mg::Many<
    models::AwsExternalSystemAccessFinding,
    AwsExternalSystemAccessFindingResource,
>;
