// @generated
use crate::mg;

/// Complex type `microsoft.graph.attendeeNotificationInfo`.
pub struct AttendeeNotificationInfo {
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttendeeNotificationInfo: "microsoft.graph.attendeeNotificationInfo", complex;
    phone_number: "phoneNumber",
    time_zone: "timeZone",
}
