// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.estimateStatisticsOperation`, by its URL.
    EstimateStatisticsOperationResource(mg::One<models::ediscovery::EstimateStatisticsOperation>)
}

impl EstimateStatisticsOperationResource {
    /// `…/sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    #[inline]
    pub fn source_collection(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionResource {
        mg::to(self, "sourceCollection")
    }
}

/// A collection of `microsoft.graph.ediscovery.estimateStatisticsOperation`, by its URL.
pub type EstimateStatisticsOperationCollection = mg::Many<
    models::ediscovery::EstimateStatisticsOperation,
    EstimateStatisticsOperationResource,
>;
