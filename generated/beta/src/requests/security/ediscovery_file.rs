// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryFile`](models::security::EdiscoveryFile): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id).files().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryFileResource(
    mg::One<models::security::EdiscoveryFile, requests::security::file::FileResource>,
);

mg::builder! { EdiscoveryFileResource: mg::One<models::security::EdiscoveryFile, requests::security::file::FileResource> }

impl EdiscoveryFileResource {
    /// `…/custodian`: [`EdiscoveryCustodian`](models::security::EdiscoveryCustodian).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn custodian(
        &self,
    ) -> requests::security::ediscovery_custodian::EdiscoveryCustodianResource {
        mg::navigate(self, "custodian")
    }

    /// `…/tags`: many [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag).
    #[inline]
    pub fn tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::navigate(self, "tags")
    }
}

/// Requests on a collection of [`EdiscoveryFile`](models::security::EdiscoveryFile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id).files()`.
pub type EdiscoveryFileCollection = mg::Many<
    models::security::EdiscoveryFile,
    EdiscoveryFileResource,
>;
