// @generated
use crate::{mg, models};

/// Requests on one [`AccessReviewHistoryInstance`](models::AccessReviewHistoryInstance): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().access_reviews().history_definitions().id(id).instances().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewHistoryInstanceResource(
    mg::One<models::AccessReviewHistoryInstance>,
);

mg::builder! { AccessReviewHistoryInstanceResource: mg::One<models::AccessReviewHistoryInstance> }

impl AccessReviewHistoryInstanceResource {
    /// `POST …/generateDownloadUri`.
    ///
    /// Returns [`AccessReviewHistoryInstance`](models::AccessReviewHistoryInstance).
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn generate_download_uri(
        &self,
    ) -> mg::Request<models::AccessReviewHistoryInstance> {
        self.raw().action("generateDownloadUri")
    }
}

/// Requests on a collection of
/// [`AccessReviewHistoryInstance`](models::AccessReviewHistoryInstance): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.identity_governance().access_reviews().history_definitions().id(id).instances()`.
pub type AccessReviewHistoryInstanceCollection = mg::Many<
    models::AccessReviewHistoryInstance,
    AccessReviewHistoryInstanceResource,
>;
