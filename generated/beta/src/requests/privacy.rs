// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privacy`, by its URL.
    ///
    /// For example `/privacy`.
    PrivacyResource(mg::One<models::Privacy>)
}

impl PrivacyResource {
    /// `…/subjectRightsRequests`: many `subjectRightsRequest`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **SubjectRightsRequest.Read.All**, **SubjectRightsRequest.ReadWrite.All** |
    /// | `GET …/{id}` | **SubjectRightsRequest.Read.All**, **SubjectRightsRequest.ReadWrite.All** |
    /// | `POST` | **SubjectRightsRequest.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SubjectRightsRequest.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2022-03-22, to be removed on 2025-03-20 (revision 2022-02/PrivacyDeprecate)"
    )]
    #[inline]
    pub fn subject_rights_requests(
        &self,
    ) -> requests::subject_rights_request::SubjectRightsRequestCollection {
        mg::to(self, "subjectRightsRequests")
    }
}
