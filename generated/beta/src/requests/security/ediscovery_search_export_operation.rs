// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoverySearchExportOperation`, by its URL.
    EdiscoverySearchExportOperationResource(mg::One<models::security::EdiscoverySearchExportOperation>)
}

impl EdiscoverySearchExportOperationResource {
    /// `…/search`: `microsoft.graph.security.ediscoverySearch`
    #[inline]
    pub fn search(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchResource {
        mg::to(self, "search")
    }
}

/// A collection of `microsoft.graph.security.ediscoverySearchExportOperation`, by its URL.
pub type EdiscoverySearchExportOperationCollection = mg::Many<
    models::security::EdiscoverySearchExportOperation,
    EdiscoverySearchExportOperationResource,
>;
