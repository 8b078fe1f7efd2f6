// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internal.notificationStatusCount`, a complex type.
    NotificationStatusCount "microsoft.graph.internal.notificationStatusCount" "complex";
    /// `count`: Int32, not null
    count "count" "r": i32,
    /// `reason`: String, not null
    reason "reason" "r": String,
    /// `state`: String, not null
    state "state" "r": String,
}
