// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryExportOperation`, by its URL.
    EdiscoveryExportOperationResource(mg::One<models::security::EdiscoveryExportOperation>)
}

impl EdiscoveryExportOperationResource {
    /// `…/reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`
    #[inline]
    pub fn review_set(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetResource {
        mg::to(self, "reviewSet")
    }

    /// `…/reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`
    #[inline]
    pub fn review_set_query(
        &self,
    ) -> requests::security::ediscovery_review_set_query::EdiscoveryReviewSetQueryResource {
        mg::to(self, "reviewSetQuery")
    }

    /// `GET …/microsoft.graph.security.getDownloadUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/getDownloadUrl)"
    )]
    #[inline]
    pub fn get_download_url(&self) -> mg::Request<String> {
        mg::Path::function(self, "microsoft.graph.security.getDownloadUrl")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryExportOperation`, by its URL.
pub type EdiscoveryExportOperationCollection = mg::Many<
    models::security::EdiscoveryExportOperation,
    EdiscoveryExportOperationResource,
>;
