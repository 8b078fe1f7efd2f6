// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryReviewTag`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/tags/{ediscoveryReviewTag-id}`.
    EdiscoveryReviewTagResource(mg::One<models::security::EdiscoveryReviewTag>)
}

impl EdiscoveryReviewTagResource {
    /// `…/childTags`: many `microsoft.graph.security.ediscoveryReviewTag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn child_tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::to(self, "childTags")
    }

    /// `…/parent`: `microsoft.graph.security.ediscoveryReviewTag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagResource {
        mg::to(self, "parent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewTag`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/tags`.
    EdiscoveryReviewTagCollection(mg::Many<models::security::EdiscoveryReviewTag, EdiscoveryReviewTagResource>)
}

impl EdiscoveryReviewTagCollection {
    /// `GET …/microsoft.graph.security.asHierarchy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn as_hierarchy(
        &self,
    ) -> mg::Request<mg::Page<models::security::EdiscoveryReviewTag>> {
        mg::Path::function(self, "microsoft.graph.security.asHierarchy")
    }
}
