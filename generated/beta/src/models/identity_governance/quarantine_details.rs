// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.quarantineDetails`, a complex type.
    QuarantineDetails "microsoft.graph.identityGovernance.quarantineDetails" "complex";
    /// `quarantineReason`: String
    quarantine_reason "quarantineReason": String,
    /// `quarantineType`: microsoft.graph.identityGovernance.quarantineType, not null
    quarantine_type "quarantineType" "r": mg::Open<super::QuarantineType>,
    /// `quarantinedDateTime`: DateTimeOffset
    quarantined_date_time "quarantinedDateTime": mg::DateTimeOffset,
}
