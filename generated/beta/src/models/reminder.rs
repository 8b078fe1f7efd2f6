// @generated
use crate::mg;

/// Complex type `microsoft.graph.reminder`.
pub struct Reminder {
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `eventEndTime`.
    pub event_end_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `eventId`.
    pub event_id: mg::Field<String>,
    /// `eventLocation`.
    pub event_location: mg::Field<mg::Boxed<super::Location>>,
    /// `eventStartTime`.
    pub event_start_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `eventSubject`.
    pub event_subject: mg::Field<String>,
    /// `eventWebLink`.
    pub event_web_link: mg::Field<String>,
    /// `reminderFireTime`.
    pub reminder_fire_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reminder: "microsoft.graph.reminder", complex;
    change_key: "changeKey",
    event_end_time: "eventEndTime",
    event_id: "eventId",
    event_location: "eventLocation",
    event_start_time: "eventStartTime",
    event_subject: "eventSubject",
    event_web_link: "eventWebLink",
    reminder_fire_time: "reminderFireTime",
}
