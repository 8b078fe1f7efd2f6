// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedResourceSummary`, a complex type.
    PermissionsAnalyticsAggregatedResourceSummary "microsoft.graph.permissionsAnalyticsAggregatedResourceSummary" "complex";
    /// `findingsCount`: Int32, not null
    findings_count "findingsCount" "r": i32,
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
}
