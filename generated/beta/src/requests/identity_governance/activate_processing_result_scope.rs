// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.activateProcessingResultScope`, by its URL.
    ActivateProcessingResultScopeResource(mg::One<models::identity_governance::ActivateProcessingResultScope>)
}

impl ActivateProcessingResultScopeResource {
    /// `…/processingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`
    #[inline]
    pub fn processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollection {
        mg::to(self, "processingResults")
    }
}
