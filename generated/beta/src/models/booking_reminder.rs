// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingReminder`, a complex type.
    BookingReminder "microsoft.graph.bookingReminder" "complex";
    /// `message`: String, not null
    message "message" "r": String,
    /// `offset`: Duration, not null
    offset "offset" "r": mg::Duration,
    /// `recipients`: bookingReminderRecipients, not null
    recipients "recipients" "r": mg::Open<super::BookingReminderRecipients>,
}
