// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceUpdateMessage`][reference], derived from
/// [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase).
///
/// Requests: [`ServiceUpdateMessageCollection`], for example
/// `graph.admin().service_announcement().messages()`.
///
/// Operations: `archive`, `favorite`, `mark_read`, `mark_unread`, `unarchive`, `unfavorite`.
///
/// [`ServiceUpdateMessageCollection`]: crate::requests::service_update_message::ServiceUpdateMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceupdatemessage?view=graph-rest-beta
pub struct ServiceUpdateMessage {
    /// `actionRequiredByDateTime`.
    pub action_required_by_date_time: mg::Field<mg::DateTimeOffset>,
    /// `body`. Never null.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ServiceUpdateCategory>>,
    /// `details`.
    pub details: mg::Field<Vec<super::KeyValuePair>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hasAttachments`. Never null.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMajorChange`.
    pub is_major_change: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `services`.
    pub services: mg::Field<Vec<String>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::ServiceUpdateSeverity>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// `viewPoint`.
    pub view_point: mg::Field<mg::Boxed<super::ServiceUpdateMessageViewpoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceUpdateMessage: "microsoft.graph.serviceUpdateMessage", entity, base super::ServiceAnnouncementBase;
    action_required_by_date_time: "actionRequiredByDateTime",
    body: "body" required,
    category: "category" required,
    details: "details",
    end_date_time: "endDateTime",
    has_attachments: "hasAttachments" required,
    id: "id" key required,
    is_major_change: "isMajorChange",
    last_modified_date_time: "lastModifiedDateTime" required,
    services: "services",
    severity: "severity" required,
    start_date_time: "startDateTime" required,
    tags: "tags",
    title: "title" required,
    view_point: "viewPoint",
}

mg::derived_from! { ServiceUpdateMessage: super::ServiceAnnouncementBase, super::Entity }

impl ServiceUpdateMessage {
    /// `attachments`: many [`ServiceAnnouncementAttachment`](super::ServiceAnnouncementAttachment).
    pub const ATTACHMENTS: mg::Nav<
        ServiceUpdateMessage,
        Vec<super::ServiceAnnouncementAttachment>,
    > = mg::Nav::new("attachments");
}
