// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestActivity`, a complex type.
    RequestActivity "microsoft.graph.requestActivity" "complex";
    /// `action`: String
    action "action": String,
    /// `actionDateTime`: DateTimeOffset
    action_date_time "actionDateTime": mg::DateTimeOffset,
    /// `detail`: String
    detail "detail": String,
    /// `scheduledDateTime`: DateTimeOffset
    scheduled_date_time "scheduledDateTime": mg::DateTimeOffset,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
