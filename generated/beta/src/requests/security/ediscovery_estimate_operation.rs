// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryEstimateOperation`, by its URL.
    EdiscoveryEstimateOperationResource(mg::One<models::security::EdiscoveryEstimateOperation>)
}

impl EdiscoveryEstimateOperationResource {
    /// `…/search`: `microsoft.graph.security.ediscoverySearch`
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::to(self, "search")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryEstimateOperation`, by its URL.
pub type EdiscoveryEstimateOperationCollection = mg::Many<
    models::security::EdiscoveryEstimateOperation,
    EdiscoveryEstimateOperationResource,
>;
