// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.event`, an open entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-beta>
    Event "microsoft.graph.event" "entity open" : super::OutlookItem;
    /// `allowNewTimeProposals`: Boolean
    allow_new_time_proposals "allowNewTimeProposals": bool,
    /// `attendees`: Collection(attendee)
    attendees "attendees": Vec<super::Attendee>,
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `bodyPreview`: String
    body_preview "bodyPreview": String,
    /// `cancelledOccurrences`: Collection(String)
    cancelled_occurrences "cancelledOccurrences": Vec<String>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `end`: dateTimeTimeZone
    end "end": mg::Boxed<super::DateTimeTimeZone>,
    /// `hasAttachments`: Boolean
    has_attachments "hasAttachments": bool,
    /// `hideAttendees`: Boolean
    hide_attendees "hideAttendees": bool,
    /// `iCalUId`: String
    i_cal_u_id "iCalUId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: importance
    importance "importance": mg::Open<super::Importance>,
    /// `isAllDay`: Boolean
    is_all_day "isAllDay": bool,
    /// `isCancelled`: Boolean
    is_cancelled "isCancelled": bool,
    /// `isDraft`: Boolean
    is_draft "isDraft": bool,
    /// `isOnlineMeeting`: Boolean
    is_online_meeting "isOnlineMeeting": bool,
    /// `isOrganizer`: Boolean
    is_organizer "isOrganizer": bool,
    /// `isReminderOn`: Boolean
    is_reminder_on "isReminderOn": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `location`: location
    location "location": mg::Boxed<super::Location>,
    /// `locations`: Collection(location)
    locations "locations": Vec<super::Location>,
    /// `occurrenceId`: String
    occurrence_id "occurrenceId": String,
    /// `onlineMeeting`: onlineMeetingInfo
    online_meeting "onlineMeeting": mg::Boxed<super::OnlineMeetingInfo>,
    /// `onlineMeetingProvider`: onlineMeetingProviderType
    online_meeting_provider "onlineMeetingProvider": mg::Open<super::OnlineMeetingProviderType>,
    /// `onlineMeetingUrl`: String
    online_meeting_url "onlineMeetingUrl": String,
    /// `organizer`: recipient
    organizer "organizer": mg::Boxed<super::Recipient>,
    /// `originalEndTimeZone`: String
    original_end_time_zone "originalEndTimeZone": String,
    /// `originalStart`: DateTimeOffset
    original_start "originalStart": mg::DateTimeOffset,
    /// `originalStartTimeZone`: String
    original_start_time_zone "originalStartTimeZone": String,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `reminderMinutesBeforeStart`: Int32
    reminder_minutes_before_start "reminderMinutesBeforeStart": i32,
    /// `responseRequested`: Boolean
    response_requested "responseRequested": bool,
    /// `responseStatus`: responseStatus
    response_status "responseStatus": mg::Boxed<super::ResponseStatus>,
    /// `sensitivity`: sensitivity
    sensitivity "sensitivity": mg::Open<super::Sensitivity>,
    /// `seriesMasterId`: String
    series_master_id "seriesMasterId": String,
    /// `showAs`: freeBusyStatus
    show_as "showAs": mg::Open<super::FreeBusyStatus>,
    /// `start`: dateTimeTimeZone
    start "start": mg::Boxed<super::DateTimeTimeZone>,
    /// `subject`: String
    subject "subject": String,
    /// `transactionId`: String
    transaction_id "transactionId": String,
    /// `type`: eventType
    type_ "type": mg::Open<super::EventType>,
    /// `uid`: String
    uid "uid": String,
    /// `webLink`: String
    web_link "webLink": String,
}

mg::derived_from! { Event: super::OutlookItem, super::Entity }

impl Event {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<Event, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `calendar`: `calendar`, contained
    pub const CALENDAR: mg::Nav<Event, super::Calendar> = mg::Nav::new("calendar");
    /// `exceptionOccurrences`: many `event`, contained
    pub const EXCEPTION_OCCURRENCES: mg::Nav<Event, Vec<super::Event>> = mg::Nav::new(
        "exceptionOccurrences",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Event, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `instances`: many `event`, contained
    pub const INSTANCES: mg::Nav<Event, Vec<super::Event>> = mg::Nav::new("instances");
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Event,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Event,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
