// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.activityLog`, a complex type.
    ActivityLog "microsoft.graph.partner.security.activityLog" "complex";
    /// `statusFrom`: microsoft.graph.partner.security.securityAlertStatus, not null
    status_from "statusFrom" "r": mg::Open<super::SecurityAlertStatus>,
    /// `statusTo`: microsoft.graph.partner.security.securityAlertStatus, not null
    status_to "statusTo" "r": mg::Open<super::SecurityAlertStatus>,
    /// `updatedBy`: String, not null
    updated_by "updatedBy" "r": String,
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
}
