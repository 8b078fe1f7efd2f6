// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityDetails`, a complex type.
    IdentityDetails "microsoft.graph.identityDetails" "complex";
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `lastActiveDateTime`: DateTimeOffset
    last_active_date_time "lastActiveDateTime": mg::DateTimeOffset,
}
