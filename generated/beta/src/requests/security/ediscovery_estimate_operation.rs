// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryEstimateOperation`](models::security::EdiscoveryEstimateOperation):
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
///     .cast_to_ediscovery_estimate_operation()
/// ```
#[derive(Clone, Debug)]
pub struct EdiscoveryEstimateOperationResource(
    mg::One<models::security::EdiscoveryEstimateOperation>,
);

mg::builder! { EdiscoveryEstimateOperationResource: mg::One<models::security::EdiscoveryEstimateOperation> }

impl EdiscoveryEstimateOperationResource {
    /// `…/search`: [`EdiscoverySearch`](models::security::EdiscoverySearch).
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::navigate(self, "search")
    }
}

/// Requests on a collection of
/// [`EdiscoveryEstimateOperation`](models::security::EdiscoveryEstimateOperation): `list`,
/// `create`, `count`, `id` for one of them.
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
///     .cast_to_ediscovery_estimate_operation()
/// ```
pub type EdiscoveryEstimateOperationCollection = mg::Many<
    models::security::EdiscoveryEstimateOperation,
    EdiscoveryEstimateOperationResource,
>;
