// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aadUserNotificationRecipient`, a complex type derived from `microsoft.graph.teamworkNotificationRecipient`.
    AadUserNotificationRecipient "microsoft.graph.aadUserNotificationRecipient" "complex" : super::TeamworkNotificationRecipient;
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::derived_from! { AadUserNotificationRecipient: super::TeamworkNotificationRecipient }
