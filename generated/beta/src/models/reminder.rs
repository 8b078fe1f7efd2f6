// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reminder`, a complex type.
    Reminder "microsoft.graph.reminder" "complex";
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `eventEndTime`: dateTimeTimeZone
    event_end_time "eventEndTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `eventId`: String
    event_id "eventId": String,
    /// `eventLocation`: location
    event_location "eventLocation": mg::Boxed<super::Location>,
    /// `eventStartTime`: dateTimeTimeZone
    event_start_time "eventStartTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `eventSubject`: String
    event_subject "eventSubject": String,
    /// `eventWebLink`: String
    event_web_link "eventWebLink": String,
    /// `reminderFireTime`: dateTimeTimeZone
    reminder_fire_time "reminderFireTime": mg::Boxed<super::DateTimeTimeZone>,
}
