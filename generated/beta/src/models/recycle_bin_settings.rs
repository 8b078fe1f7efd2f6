// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recycleBinSettings`, a complex type.
    RecycleBinSettings "microsoft.graph.recycleBinSettings" "complex";
    /// `retentionPeriodOverrideDays`: Int32
    retention_period_override_days "retentionPeriodOverrideDays": i32,
}
