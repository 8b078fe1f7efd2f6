// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.validityDate`, a complex type.
    ValidityDate "microsoft.graph.networkaccess.validityDate" "complex";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
