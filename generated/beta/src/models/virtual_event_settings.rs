// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventSettings`, a complex type.
    VirtualEventSettings "microsoft.graph.virtualEventSettings" "complex";
    /// `isAttendeeEmailNotificationEnabled`: Boolean
    is_attendee_email_notification_enabled "isAttendeeEmailNotificationEnabled": bool,
}
