// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventSettings`.
pub struct VirtualEventSettings {
    /// `isAttendeeEmailNotificationEnabled`.
    pub is_attendee_email_notification_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventSettings: "microsoft.graph.virtualEventSettings", complex;
    is_attendee_email_notification_enabled: "isAttendeeEmailNotificationEnabled",
}
