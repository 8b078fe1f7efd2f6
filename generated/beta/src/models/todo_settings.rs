// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.todoSettings`, a complex type.
    TodoSettings "microsoft.graph.todoSettings" "complex";
    /// `isExternalJoinEnabled`: Boolean
    is_external_join_enabled "isExternalJoinEnabled": bool,
    /// `isExternalShareEnabled`: Boolean
    is_external_share_enabled "isExternalShareEnabled": bool,
    /// `isPushNotificationEnabled`: Boolean
    is_push_notification_enabled "isPushNotificationEnabled": bool,
}
