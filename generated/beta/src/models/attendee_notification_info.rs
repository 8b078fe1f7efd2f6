// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendeeNotificationInfo`, a complex type.
    AttendeeNotificationInfo "microsoft.graph.attendeeNotificationInfo" "complex";
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
}
