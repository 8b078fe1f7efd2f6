// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.attachmentSession`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachmentSessions/{attachmentSession-id}`.
    AttachmentSessionResource(mg::One<models::AttachmentSession>)
}

impl AttachmentSessionResource {
    /// `…/content`: Edm.Stream
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.attachmentSession`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachmentSessions`.
pub type AttachmentSessionCollection = mg::Many<
    models::AttachmentSession,
    AttachmentSessionResource,
>;
