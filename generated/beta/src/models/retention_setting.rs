// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retentionSetting`, a complex type.
    RetentionSetting "microsoft.graph.retentionSetting" "complex";
    /// `interval`: String
    interval "interval": String,
    /// `period`: Duration
    period "period": mg::Duration,
}
