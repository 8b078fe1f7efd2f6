// @generated
use crate::{mg, models, requests};

/// Requests on one [`AddToReviewSetOperation`](models::ediscovery::AddToReviewSetOperation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .source_collections()
///     .id(id)
///     .add_to_review_set_operation()
/// ```
#[derive(Clone, Debug)]
pub struct AddToReviewSetOperationResource(
    mg::One<models::ediscovery::AddToReviewSetOperation>,
);

mg::builder! { AddToReviewSetOperationResource: mg::One<models::ediscovery::AddToReviewSetOperation> }

impl AddToReviewSetOperationResource {
    /// `…/reviewSet`: [`ReviewSet`](models::ediscovery::ReviewSet).
    #[inline]
    pub fn review_set(&self) -> requests::ediscovery::review_set::ReviewSetResource {
        mg::navigate(self, "reviewSet")
    }

    /// `…/sourceCollection`: [`SourceCollection`](models::ediscovery::SourceCollection).
    #[inline]
    pub fn source_collection(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionResource {
        mg::navigate(self, "sourceCollection")
    }
}

/// Requests on a collection of
/// [`AddToReviewSetOperation`](models::ediscovery::AddToReviewSetOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .operations()
///     .cast_to_add_to_review_set_operation()
/// ```
pub type AddToReviewSetOperationCollection = mg::Many<
    models::ediscovery::AddToReviewSetOperation,
    AddToReviewSetOperationResource,
>;
