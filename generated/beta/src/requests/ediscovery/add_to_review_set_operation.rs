// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.addToReviewSetOperation`, by its URL.
    AddToReviewSetOperationResource(mg::One<models::ediscovery::AddToReviewSetOperation>)
}

impl AddToReviewSetOperationResource {
    /// `…/reviewSet`: `microsoft.graph.ediscovery.reviewSet`
    #[inline]
    pub fn review_set(&self) -> requests::ediscovery::review_set::ReviewSetResource {
        mg::to(self, "reviewSet")
    }

    /// `…/sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    #[inline]
    pub fn source_collection(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionResource {
        mg::to(self, "sourceCollection")
    }
}

/// A collection of `microsoft.graph.ediscovery.addToReviewSetOperation`, by its URL.
pub type AddToReviewSetOperationCollection = mg::Many<
    models::ediscovery::AddToReviewSetOperation,
    AddToReviewSetOperationResource,
>;
