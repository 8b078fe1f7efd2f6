// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReviewHistoryDefinition`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinition-id}`.
    AccessReviewHistoryDefinitionResource(mg::One<models::AccessReviewHistoryDefinition>)
}

impl AccessReviewHistoryDefinitionResource {
    /// `…/instances`: many `accessReviewHistoryInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_history_instance::AccessReviewHistoryInstanceCollection {
        mg::to(self, "instances")
    }
}

/// A collection of `microsoft.graph.accessReviewHistoryDefinition`, by its URL.
///
/// For example `/identityGovernance/accessReviews/historyDefinitions`.
pub type AccessReviewHistoryDefinitionCollection = mg::Many<
    models::AccessReviewHistoryDefinition,
    AccessReviewHistoryDefinitionResource,
>;
