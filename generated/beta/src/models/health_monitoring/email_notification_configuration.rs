// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.emailNotificationConfiguration`, a complex type.
    EmailNotificationConfiguration "microsoft.graph.healthMonitoring.emailNotificationConfiguration" "complex";
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
