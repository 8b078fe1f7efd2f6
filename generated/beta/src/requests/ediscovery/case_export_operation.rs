// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.caseExportOperation`, by its URL.
    CaseExportOperationResource(mg::One<models::ediscovery::CaseExportOperation>)
}

impl CaseExportOperationResource {
    /// `…/reviewSet`: `microsoft.graph.ediscovery.reviewSet`
    #[inline]
    pub fn review_set(&self) -> requests::ediscovery::review_set::ReviewSetResource {
        mg::to(self, "reviewSet")
    }

    /// `GET …/microsoft.graph.ediscovery.getDownloadUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn get_download_url(&self) -> mg::Request<String> {
        mg::Path::function(self, "microsoft.graph.ediscovery.getDownloadUrl")
    }
}

/// A collection of `microsoft.graph.ediscovery.caseExportOperation`, by its URL.
pub type CaseExportOperationCollection = mg::Many<
    models::ediscovery::CaseExportOperation,
    CaseExportOperationResource,
>;
