// @generated
use crate::{mg, models, requests};

/// Requests on one [`Privacy`](models::Privacy): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.privacy()`.
#[derive(Clone, Debug)]
pub struct PrivacyResource(mg::One<models::Privacy>);

mg::builder! { PrivacyResource: mg::One<models::Privacy> }

impl PrivacyResource {
    /// `…/subjectRightsRequests`: many [`SubjectRightsRequest`](models::SubjectRightsRequest).
    ///
    /// Least privileged permission to read: `SubjectRightsRequest.Read.All` (delegated).
    #[deprecated(
        note = "deprecated since 2022-03-22, to be removed on 2025-03-20 (revision 2022-02/PrivacyDeprecate)"
    )]
    #[inline]
    pub fn subject_rights_requests(
        &self,
    ) -> requests::subject_rights_request::SubjectRightsRequestCollection {
        mg::navigate(self, "subjectRightsRequests")
    }
}
