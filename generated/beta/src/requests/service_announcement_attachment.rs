// @generated
use crate::{mg, models};

/// Requests on one [`ServiceAnnouncementAttachment`](models::ServiceAnnouncementAttachment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().service_announcement().messages().id(id).attachments().id(id)`.
#[derive(Clone, Debug)]
pub struct ServiceAnnouncementAttachmentResource(
    mg::One<models::ServiceAnnouncementAttachment>,
);

mg::builder! { ServiceAnnouncementAttachmentResource: mg::One<models::ServiceAnnouncementAttachment> }

impl ServiceAnnouncementAttachmentResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of
/// [`ServiceAnnouncementAttachment`](models::ServiceAnnouncementAttachment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().service_announcement().messages().id(id).attachments()`.
pub type ServiceAnnouncementAttachmentCollection = mg::Many<
    models::ServiceAnnouncementAttachment,
    ServiceAnnouncementAttachmentResource,
>;
