// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.accessReviewHistoryInstance`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinition-id}/instances/{accessReviewHistoryInstance-id}`.
    AccessReviewHistoryInstanceResource(mg::One<models::AccessReviewHistoryInstance>)
}

impl AccessReviewHistoryInstanceResource {
    /// `POST …/generateDownloadUri`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.All** | **AccessReview.ReadWrite.All** |
    #[inline]
    pub fn generate_download_uri(
        &self,
    ) -> mg::Request<models::AccessReviewHistoryInstance> {
        mg::Path::action(self, "generateDownloadUri")
    }
}

/// A collection of `microsoft.graph.accessReviewHistoryInstance`, by its URL.
///
/// For example `/identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinition-id}/instances`.
pub type AccessReviewHistoryInstanceCollection = mg::Many<
    models::AccessReviewHistoryInstance,
    AccessReviewHistoryInstanceResource,
>;
