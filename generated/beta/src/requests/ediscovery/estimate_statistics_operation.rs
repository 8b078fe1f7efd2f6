// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EstimateStatisticsOperation`](models::ediscovery::EstimateStatisticsOperation): `get`,
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
///     .last_estimate_statistics_operation()
/// ```
#[derive(Clone, Debug)]
pub struct EstimateStatisticsOperationResource(
    mg::One<models::ediscovery::EstimateStatisticsOperation>,
);

mg::builder! { EstimateStatisticsOperationResource: mg::One<models::ediscovery::EstimateStatisticsOperation> }

impl EstimateStatisticsOperationResource {
    /// `…/sourceCollection`: [`SourceCollection`](models::ediscovery::SourceCollection).
    #[inline]
    pub fn source_collection(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionResource {
        mg::navigate(self, "sourceCollection")
    }
}

/// Requests on a collection of
/// [`EstimateStatisticsOperation`](models::ediscovery::EstimateStatisticsOperation): `list`,
/// `create`, `count`, `id` for one of them.
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
///     .cast_to_estimate_statistics_operation()
/// ```
pub type EstimateStatisticsOperationCollection = mg::Many<
    models::ediscovery::EstimateStatisticsOperation,
    EstimateStatisticsOperationResource,
>;
