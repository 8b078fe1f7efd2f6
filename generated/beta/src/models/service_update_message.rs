// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceUpdateMessage`, an entity type derived from `microsoft.graph.serviceAnnouncementBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceupdatemessage?view=graph-rest-beta>
    ServiceUpdateMessage "microsoft.graph.serviceUpdateMessage" "entity" : super::ServiceAnnouncementBase;
    /// `actionRequiredByDateTime`: DateTimeOffset
    action_required_by_date_time "actionRequiredByDateTime": mg::DateTimeOffset,
    /// `body`: itemBody, not null
    body "body" "r": mg::Boxed<super::ItemBody>,
    /// `category`: serviceUpdateCategory, not null
    category "category" "r": mg::Open<super::ServiceUpdateCategory>,
    /// `details`: Collection(keyValuePair)
    details "details": Vec<super::KeyValuePair>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `hasAttachments`: Boolean, not null
    has_attachments "hasAttachments" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMajorChange`: Boolean
    is_major_change "isMajorChange": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `services`: Collection(String)
    services "services": Vec<String>,
    /// `severity`: serviceUpdateSeverity, not null
    severity "severity" "r": mg::Open<super::ServiceUpdateSeverity>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `title`: String, not null
    title "title" "r": String,
    /// `viewPoint`: serviceUpdateMessageViewpoint
    view_point "viewPoint": mg::Boxed<super::ServiceUpdateMessageViewpoint>,
}

mg::derived_from! { ServiceUpdateMessage: super::ServiceAnnouncementBase, super::Entity }

impl ServiceUpdateMessage {
    /// `attachments`: many `serviceAnnouncementAttachment`, contained
    pub const ATTACHMENTS: mg::Nav<
        ServiceUpdateMessage,
        Vec<super::ServiceAnnouncementAttachment>,
    > = mg::Nav::new("attachments");
}
