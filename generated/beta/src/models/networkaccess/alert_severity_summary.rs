// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertSeveritySummary`, a complex type.
    #[deprecated(note = "deprecated since 2024-09-09, to be removed on 2024-11-01 (revision 2022-06/PrivatePreview:NetworkAccess)")]
    AlertSeveritySummary "microsoft.graph.networkaccess.alertSeveritySummary" "complex";
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `severity`: microsoft.graph.networkaccess.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
}
