// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertComment`, a complex type.
    AlertComment "microsoft.graph.security.alertComment" "complex";
    /// `comment`: String
    comment "comment": String,
    /// `createdByDisplayName`: String
    created_by_display_name "createdByDisplayName": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
}
