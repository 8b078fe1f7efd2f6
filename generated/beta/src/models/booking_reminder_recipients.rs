// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingReminderRecipients`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingReminderRecipients {
    /// `allAttendees` (0)
    AllAttendees,
    /// `staff` (1)
    Staff,
    /// `customer` (2)
    Customer,
}

mg::enumeration! {
    BookingReminderRecipients: "microsoft.graph.bookingReminderRecipients";
    AllAttendees: "allAttendees" = 0,
    Staff: "staff" = 1,
    Customer: "customer" = 2,
}
