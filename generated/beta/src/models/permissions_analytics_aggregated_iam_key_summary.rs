// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary`, a complex type.
    PermissionsAnalyticsAggregatedIamKeySummary "microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary" "complex";
    /// `findingsCountOverLimit`: Int32, not null
    findings_count_over_limit "findingsCountOverLimit" "r": i32,
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
}
