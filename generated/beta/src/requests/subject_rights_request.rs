// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.subjectRightsRequest`, by its URL.
    ///
    /// For example `/privacy/subjectRightsRequests/{subjectRightsRequest-id}`.
    SubjectRightsRequestResource(mg::One<models::SubjectRightsRequest>)
}

impl SubjectRightsRequestResource {
    /// `…/approvers`: many `user`
    #[inline]
    pub fn approvers(&self) -> requests::user::UserCollection {
        mg::to(self, "approvers")
    }

    /// `…/collaborators`: many `user`
    #[inline]
    pub fn collaborators(&self) -> requests::user::UserCollection {
        mg::to(self, "collaborators")
    }

    /// `…/notes`: many `authoredNote`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **SubjectRightsRequest.Read.All**, **SubjectRightsRequest.ReadWrite.All** |
    /// | `POST` | **SubjectRightsRequest.ReadWrite.All** |
    #[inline]
    pub fn notes(&self) -> requests::authored_note::AuthoredNoteCollection {
        mg::to(self, "notes")
    }

    /// `…/team`: `team`
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::to(self, "team")
    }

    /// `GET …/getFinalAttachment`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **SubjectRightsRequest.Read.All**, SubjectRightsRequest.ReadWrite.All |
    #[inline]
    pub fn get_final_attachment(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "getFinalAttachment")
    }

    /// `GET …/getFinalReport`
    #[inline]
    pub fn get_final_report(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "getFinalReport")
    }
}

/// A collection of `microsoft.graph.subjectRightsRequest`, by its URL.
///
/// For example `/privacy/subjectRightsRequests`.
pub type SubjectRightsRequestCollection = mg::Many<
    models::SubjectRightsRequest,
    SubjectRightsRequestResource,
>;
