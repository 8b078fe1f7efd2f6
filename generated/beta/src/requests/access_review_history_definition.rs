// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewHistoryDefinition`](models::AccessReviewHistoryDefinition): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().history_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewHistoryDefinitionResource(
    mg::One<models::AccessReviewHistoryDefinition>,
);

mg::builder! { AccessReviewHistoryDefinitionResource: mg::One<models::AccessReviewHistoryDefinition> }

impl AccessReviewHistoryDefinitionResource {
    /// `…/instances`: many [`AccessReviewHistoryInstance`](models::AccessReviewHistoryInstance).
    ///
    /// Least privileged permission to read: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::access_review_history_instance::AccessReviewHistoryInstanceCollection {
        mg::navigate(self, "instances")
    }
}

/// Requests on a collection of
/// [`AccessReviewHistoryDefinition`](models::AccessReviewHistoryDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity_governance().access_reviews().history_definitions()`.
pub type AccessReviewHistoryDefinitionCollection = mg::Many<
    models::AccessReviewHistoryDefinition,
    AccessReviewHistoryDefinitionResource,
>;
