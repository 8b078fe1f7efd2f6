// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deletedItemContainer`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/deletedItems`.
    DeletedItemContainerResource(mg::One<models::DeletedItemContainer>)
}

impl DeletedItemContainerResource {
    /// `…/workflows`: many `microsoft.graph.identityGovernance.workflow`
    #[inline]
    pub fn workflows(
        &self,
    ) -> requests::identity_governance::workflow::WorkflowCollection {
        mg::to(self, "workflows")
    }
}
