// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryFile`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}/files/{ediscoveryFile-id}`.
    EdiscoveryFileResource(mg::One<models::security::EdiscoveryFile, requests::security::file::FileResource>)
}

impl EdiscoveryFileResource {
    /// `…/custodian`: `microsoft.graph.security.ediscoveryCustodian`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn custodian(
        &self,
    ) -> requests::security::ediscovery_custodian::EdiscoveryCustodianResource {
        mg::to(self, "custodian")
    }

    /// `…/tags`: many `microsoft.graph.security.ediscoveryReviewTag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::to(self, "tags")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryFile`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}/files`.
pub type EdiscoveryFileCollection = mg::Many<
    models::security::EdiscoveryFile,
    EdiscoveryFileResource,
>;
