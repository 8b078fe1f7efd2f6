// @generated
use crate::{mg, models, requests};

/// Requests on one [`SubjectRightsRequest`](models::SubjectRightsRequest): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.privacy().subject_rights_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct SubjectRightsRequestResource(mg::One<models::SubjectRightsRequest>);

mg::builder! { SubjectRightsRequestResource: mg::One<models::SubjectRightsRequest> }

impl SubjectRightsRequestResource {
    /// `…/approvers`: many [`User`](models::User).
    #[inline]
    pub fn approvers(&self) -> requests::user::UserCollection {
        mg::navigate(self, "approvers")
    }

    /// `…/collaborators`: many [`User`](models::User).
    #[inline]
    pub fn collaborators(&self) -> requests::user::UserCollection {
        mg::navigate(self, "collaborators")
    }

    /// `…/notes`: many [`AuthoredNote`](models::AuthoredNote).
    ///
    /// Least privileged permission to read: `SubjectRightsRequest.Read.All` (delegated).
    #[inline]
    pub fn notes(&self) -> requests::authored_note::AuthoredNoteCollection {
        mg::navigate(self, "notes")
    }

    /// `…/team`: [`Team`](models::Team).
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::navigate(self, "team")
    }

    /// `GET …/getFinalAttachment`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `SubjectRightsRequest.Read.All` (delegated).
    #[inline]
    pub fn get_final_attachment(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("getFinalAttachment")
    }

    /// `GET …/getFinalReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_final_report(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("getFinalReport")
    }
}

/// Requests on a collection of [`SubjectRightsRequest`](models::SubjectRightsRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.privacy().subject_rights_requests()`.
pub type SubjectRightsRequestCollection = mg::Many<
    models::SubjectRightsRequest,
    SubjectRightsRequestResource,
>;
