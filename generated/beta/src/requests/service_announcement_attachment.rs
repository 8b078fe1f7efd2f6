// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.serviceAnnouncementAttachment`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}/attachments/{serviceAnnouncementAttachment-id}`.
    ServiceAnnouncementAttachmentResource(mg::One<models::ServiceAnnouncementAttachment>)
}

impl ServiceAnnouncementAttachmentResource {
    /// `…/content`: Edm.Stream
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.serviceAnnouncementAttachment`, by its URL.
///
/// For example `/admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}/attachments`.
pub type ServiceAnnouncementAttachmentCollection = mg::Many<
    models::ServiceAnnouncementAttachment,
    ServiceAnnouncementAttachmentResource,
>;
