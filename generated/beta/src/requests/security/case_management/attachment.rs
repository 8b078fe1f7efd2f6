// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.attachment`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}/attachments/{attachment-id}`.
    AttachmentResource(mg::One<models::security::case_management::Attachment>)
}

impl AttachmentResource {
    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `PUT` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.security.caseManagement.attachment`, by its URL.
///
/// For example `/security/caseManagement/cases/{case-id}/attachments`.
pub type AttachmentCollection = mg::Many<
    models::security::case_management::Attachment,
    AttachmentResource,
>;
