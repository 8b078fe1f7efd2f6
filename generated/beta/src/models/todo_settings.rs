// @generated
use crate::mg;

/// Complex type `microsoft.graph.todoSettings`.
pub struct TodoSettings {
    /// `isExternalJoinEnabled`.
    pub is_external_join_enabled: mg::Field<bool>,
    /// `isExternalShareEnabled`.
    pub is_external_share_enabled: mg::Field<bool>,
    /// `isPushNotificationEnabled`.
    pub is_push_notification_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TodoSettings: "microsoft.graph.todoSettings", complex;
    is_external_join_enabled: "isExternalJoinEnabled",
    is_external_share_enabled: "isExternalShareEnabled",
    is_push_notification_enabled: "isPushNotificationEnabled",
}
