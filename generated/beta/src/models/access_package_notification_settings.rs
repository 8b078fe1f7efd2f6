// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageNotificationSettings`, a complex type.
    AccessPackageNotificationSettings "microsoft.graph.accessPackageNotificationSettings" "complex";
    /// `isAssignmentNotificationDisabled`: Boolean, not null
    is_assignment_notification_disabled "isAssignmentNotificationDisabled" "r": bool,
}
