// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.alertSummary`.
pub struct AlertSummary {
    /// `alertType`. Never null.
    pub alert_type: mg::Field<mg::Open<super::AlertType>>,
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertSummary: "microsoft.graph.networkaccess.alertSummary", complex;
    alert_type: "alertType" required,
    count: "count" required,
    severity: "severity" required,
}
