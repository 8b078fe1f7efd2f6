// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsExpiration`, a complex type.
    TermsExpiration "microsoft.graph.termsExpiration" "complex";
    /// `frequency`: Duration
    frequency "frequency": mg::Duration,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
