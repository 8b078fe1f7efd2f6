// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceAnnouncementAttachment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServiceAnnouncementAttachmentCollection`], for example
/// `graph.admin().service_announcement().messages().id(id).attachments()`.
///
/// [`ServiceAnnouncementAttachmentCollection`]: crate::requests::service_announcement_attachment::ServiceAnnouncementAttachmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-beta
pub struct ServiceAnnouncementAttachment {
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceAnnouncementAttachment: "microsoft.graph.serviceAnnouncementAttachment", entity, base super::Entity;
    content_type: "contentType",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    size: "size" required,
}

mg::derived_from! { ServiceAnnouncementAttachment: super::Entity }
