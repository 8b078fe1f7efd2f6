// @generated
use crate::mg;

/// Complex type `microsoft.graph.permissionsAnalyticsAggregatedResourceSummary`.
pub struct PermissionsAnalyticsAggregatedResourceSummary {
    /// `findingsCount`. Never null.
    pub findings_count: mg::Field<i32>,
    /// `totalCount`. Never null.
    pub total_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsAnalyticsAggregatedResourceSummary: "microsoft.graph.permissionsAnalyticsAggregatedResourceSummary", complex;
    findings_count: "findingsCount" required,
    total_count: "totalCount" required,
}
