// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secureScoreControlStateUpdate`, a complex type.
    SecureScoreControlStateUpdate "microsoft.graph.secureScoreControlStateUpdate" "complex";
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `comment`: String
    comment "comment": String,
    /// `state`: String
    state "state": String,
    /// `updatedBy`: String
    updated_by "updatedBy": String,
    /// `updatedDateTime`: DateTimeOffset
    updated_date_time "updatedDateTime": mg::DateTimeOffset,
}
