// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertSeveritySummary`, a complex type.
    AlertSeveritySummary "microsoft.graph.networkaccess.alertSeveritySummary" "complex";
    /// `count`: Int32, not null
    count "count" "r": i32,
    /// `severity`: microsoft.graph.networkaccess.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
}
