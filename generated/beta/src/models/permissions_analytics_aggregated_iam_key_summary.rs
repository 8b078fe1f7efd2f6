// @generated
use crate::mg;

/// Complex type `microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary`.
pub struct PermissionsAnalyticsAggregatedIamKeySummary {
    /// `findingsCountOverLimit`. Never null.
    pub findings_count_over_limit: mg::Field<i32>,
    /// `totalCount`. Never null.
    pub total_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsAnalyticsAggregatedIamKeySummary: "microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary", complex;
    findings_count_over_limit: "findingsCountOverLimit" required,
    total_count: "totalCount" required,
}
