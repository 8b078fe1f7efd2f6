// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertSummary`, a complex type.
    AlertSummary "microsoft.graph.networkaccess.alertSummary" "complex";
    /// `alertType`: microsoft.graph.networkaccess.alertType, not null
    alert_type "alertType" "r": mg::Open<super::AlertType>,
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `severity`: microsoft.graph.networkaccess.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
}
