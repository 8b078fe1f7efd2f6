// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.lastSignIn`, a complex type.
    LastSignIn "microsoft.graph.lastSignIn" "complex";
    /// `interactiveDateTime`: DateTimeOffset
    interactive_date_time "interactiveDateTime": mg::DateTimeOffset,
    /// `nonInteractiveDateTime`: DateTimeOffset
    non_interactive_date_time "nonInteractiveDateTime": mg::DateTimeOffset,
}
