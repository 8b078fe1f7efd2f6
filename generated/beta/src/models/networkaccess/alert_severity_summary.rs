// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.alertSeveritySummary`.
#[deprecated(
    note = "deprecated since 2024-09-09, to be removed on 2024-11-01 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
pub struct AlertSeveritySummary {
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
    AlertSeveritySummary: "microsoft.graph.networkaccess.alertSeveritySummary", complex;
    count: "count" required,
    severity: "severity" required,
}
