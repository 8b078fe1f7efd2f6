// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingReminder`.
pub struct BookingReminder {
    /// `message`. Never null.
    pub message: mg::Field<String>,
    /// `offset`. Never null.
    pub offset: mg::Field<mg::Duration>,
    /// `recipients`. Never null.
    pub recipients: mg::Field<mg::Open<super::BookingReminderRecipients>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingReminder: "microsoft.graph.bookingReminder", complex;
    message: "message" required,
    offset: "offset" required,
    recipients: "recipients" required,
}
