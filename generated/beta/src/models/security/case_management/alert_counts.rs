// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.alertCounts`.
pub struct AlertCounts {
    /// `active`.
    pub active: mg::Field<i32>,
    /// `bySeverity`.
    pub by_severity: mg::Field<mg::Boxed<super::IncidentSeverityCounts>>,
    /// `byStatus`.
    pub by_status: mg::Field<mg::Boxed<super::AlertStatusCounts>>,
    /// `total`.
    pub total: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertCounts: "microsoft.graph.security.caseManagement.alertCounts", complex;
    active: "active",
    by_severity: "bySeverity",
    by_status: "byStatus",
    total: "total",
}
