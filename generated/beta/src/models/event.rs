// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.event`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`EventCollection`](crate::requests::event::EventCollection), for example
/// `graph.me().events()`.
///
/// Operations: `accept`, `cancel`, `decline`, `dismiss_reminder`, `forward`, `permanent_delete`,
/// `snooze_reminder`, `tentatively_accept` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-beta
pub struct Event {
    /// `allowNewTimeProposals`.
    pub allow_new_time_proposals: mg::Field<bool>,
    /// `attendees`.
    pub attendees: mg::Field<Vec<super::Attendee>>,
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `bodyPreview`.
    pub body_preview: mg::Field<String>,
    /// `cancelledOccurrences`.
    pub cancelled_occurrences: mg::Field<Vec<String>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `end`.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `hasAttachments`.
    pub has_attachments: mg::Field<bool>,
    /// `hideAttendees`.
    pub hide_attendees: mg::Field<bool>,
    /// `iCalUId`.
    pub ical_uid: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `isAllDay`.
    pub is_all_day: mg::Field<bool>,
    /// `isCancelled`.
    pub is_cancelled: mg::Field<bool>,
    /// `isDraft`.
    pub is_draft: mg::Field<bool>,
    /// `isOnlineMeeting`.
    pub is_online_meeting: mg::Field<bool>,
    /// `isOrganizer`.
    pub is_organizer: mg::Field<bool>,
    /// `isReminderOn`.
    pub is_reminder_on: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::Location>>,
    /// `locations`.
    pub locations: mg::Field<Vec<super::Location>>,
    /// `occurrenceId`.
    pub occurrence_id: mg::Field<String>,
    /// `onlineMeeting`.
    pub online_meeting: mg::Field<mg::Boxed<super::OnlineMeetingInfo>>,
    /// `onlineMeetingProvider`.
    pub online_meeting_provider: mg::Field<mg::Open<super::OnlineMeetingProviderType>>,
    /// `onlineMeetingUrl`.
    pub online_meeting_url: mg::Field<String>,
    /// `organizer`.
    pub organizer: mg::Field<mg::Boxed<super::Recipient>>,
    /// `originalEndTimeZone`.
    pub original_end_time_zone: mg::Field<String>,
    /// `originalStart`.
    pub original_start: mg::Field<mg::DateTimeOffset>,
    /// `originalStartTimeZone`.
    pub original_start_time_zone: mg::Field<String>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `reminderMinutesBeforeStart`.
    pub reminder_minutes_before_start: mg::Field<i32>,
    /// `responseRequested`.
    pub response_requested: mg::Field<bool>,
    /// `responseStatus`.
    pub response_status: mg::Field<mg::Boxed<super::ResponseStatus>>,
    /// `sensitivity`.
    pub sensitivity: mg::Field<mg::Open<super::Sensitivity>>,
    /// `seriesMasterId`.
    pub series_master_id: mg::Field<String>,
    /// `showAs`.
    pub show_as: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// `start`.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `transactionId`.
    pub transaction_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::EventType>>,
    /// `uid`.
    pub uid: mg::Field<String>,
    /// `webLink`.
    pub web_link: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Event: "microsoft.graph.event", entity open, base super::OutlookItem;
    allow_new_time_proposals: "allowNewTimeProposals",
    attendees: "attendees",
    body: "body",
    body_preview: "bodyPreview",
    cancelled_occurrences: "cancelledOccurrences",
    categories: "categories",
    change_key: "changeKey",
    created_date_time: "createdDateTime",
    end: "end",
    has_attachments: "hasAttachments",
    hide_attendees: "hideAttendees",
    ical_uid: "iCalUId",
    id: "id" key required,
    importance: "importance",
    is_all_day: "isAllDay",
    is_cancelled: "isCancelled",
    is_draft: "isDraft",
    is_online_meeting: "isOnlineMeeting",
    is_organizer: "isOrganizer",
    is_reminder_on: "isReminderOn",
    last_modified_date_time: "lastModifiedDateTime",
    location: "location",
    locations: "locations",
    occurrence_id: "occurrenceId",
    online_meeting: "onlineMeeting",
    online_meeting_provider: "onlineMeetingProvider",
    online_meeting_url: "onlineMeetingUrl",
    organizer: "organizer",
    original_end_time_zone: "originalEndTimeZone",
    original_start: "originalStart",
    original_start_time_zone: "originalStartTimeZone",
    recurrence: "recurrence",
    reminder_minutes_before_start: "reminderMinutesBeforeStart",
    response_requested: "responseRequested",
    response_status: "responseStatus",
    sensitivity: "sensitivity",
    series_master_id: "seriesMasterId",
    show_as: "showAs",
    start: "start",
    subject: "subject",
    transaction_id: "transactionId",
    type_: "type",
    uid: "uid",
    web_link: "webLink",
}

mg::derived_from! { Event: super::OutlookItem, super::Entity }

impl Event {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<Event, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `calendar`: [`Calendar`](super::Calendar).
    pub const CALENDAR: mg::Nav<Event, super::Calendar> = mg::Nav::new("calendar");
    /// `exceptionOccurrences`: many [`Event`](super::Event).
    pub const EXCEPTION_OCCURRENCES: mg::Nav<Event, Vec<super::Event>> = mg::Nav::new(
        "exceptionOccurrences",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Event, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `instances`: many [`Event`](super::Event).
    pub const INSTANCES: mg::Nav<Event, Vec<super::Event>> = mg::Nav::new("instances");
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Event,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Event,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
