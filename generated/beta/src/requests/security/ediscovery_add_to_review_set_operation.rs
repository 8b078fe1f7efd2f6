// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EdiscoveryAddToReviewSetOperation`](models::security::EdiscoveryAddToReviewSetOperation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_ediscovery_add_to_review_set_operation()
/// ```
#[derive(Clone, Debug)]
pub struct EdiscoveryAddToReviewSetOperationResource(
    mg::One<models::security::EdiscoveryAddToReviewSetOperation>,
);

mg::builder! { EdiscoveryAddToReviewSetOperationResource: mg::One<models::security::EdiscoveryAddToReviewSetOperation> }

impl EdiscoveryAddToReviewSetOperationResource {
    /// `…/reviewSet`: [`EdiscoveryReviewSet`](models::security::EdiscoveryReviewSet).
    #[inline]
    pub fn review_set(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetResource {
        mg::navigate(self, "reviewSet")
    }

    /// `…/search`: [`EdiscoverySearch`](models::security::EdiscoverySearch).
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::navigate(self, "search")
    }
}

/// Requests on a collection of
/// [`EdiscoveryAddToReviewSetOperation`](models::security::EdiscoveryAddToReviewSetOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_add_to_review_set_operation()
/// ```
pub type EdiscoveryAddToReviewSetOperationCollection = mg::Many<
    models::security::EdiscoveryAddToReviewSetOperation,
    EdiscoveryAddToReviewSetOperationResource,
>;
