// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary`, a complex type.
    PermissionsAnalyticsAggregatedIdentitySummary "microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary" "complex";
    /// `findingsCount`: Int32, not null
    findings_count "findingsCount" "r": i32,
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
}
