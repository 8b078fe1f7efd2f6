// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryAddToReviewSetOperation`, by its URL.
    EdiscoveryAddToReviewSetOperationResource(mg::One<models::security::EdiscoveryAddToReviewSetOperation>)
}

impl EdiscoveryAddToReviewSetOperationResource {
    /// `…/reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`
    #[inline]
    pub fn review_set(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetResource {
        mg::to(self, "reviewSet")
    }

    /// `…/search`: `microsoft.graph.security.ediscoverySearch`
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::to(self, "search")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryAddToReviewSetOperation`, by its URL.
pub type EdiscoveryAddToReviewSetOperationCollection = mg::Many<
    models::security::EdiscoveryAddToReviewSetOperation,
    EdiscoveryAddToReviewSetOperationResource,
>;
