// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).tags().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryReviewTagResource(mg::One<models::security::EdiscoveryReviewTag>);

mg::builder! { EdiscoveryReviewTagResource: mg::One<models::security::EdiscoveryReviewTag> }

impl EdiscoveryReviewTagResource {
    /// `…/childTags`: many [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag).
    #[inline]
    pub fn child_tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::navigate(self, "childTags")
    }

    /// `…/parent`: [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagResource {
        mg::navigate(self, "parent")
    }
}

/// Requests on a collection of [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).tags()`.
#[derive(Clone, Debug)]
pub struct EdiscoveryReviewTagCollection(
    mg::Many<models::security::EdiscoveryReviewTag, EdiscoveryReviewTagResource>,
);

mg::builder! { EdiscoveryReviewTagCollection: mg::Many<models::security::EdiscoveryReviewTag, EdiscoveryReviewTagResource> }

impl EdiscoveryReviewTagCollection {
    /// `GET …/microsoft.graph.security.asHierarchy`.
    ///
    /// Returns a page of [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag).
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.asHierarchy")]
    #[inline]
    pub fn as_hierarchy(
        &self,
    ) -> mg::Request<mg::Page<models::security::EdiscoveryReviewTag>> {
        self.raw().function("microsoft.graph.security.asHierarchy")
    }
}
