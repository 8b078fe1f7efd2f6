// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.contentApprovalRule`, a complex type derived from `microsoft.graph.windowsUpdates.complianceChangeRule`.
    ContentApprovalRule "microsoft.graph.windowsUpdates.contentApprovalRule" "complex" : super::ComplianceChangeRule;
    /// `contentFilter`: microsoft.graph.windowsUpdates.contentFilter
    content_filter "contentFilter": mg::Boxed<super::ContentFilter>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `durationBeforeDeploymentStart`: Duration
    duration_before_deployment_start "durationBeforeDeploymentStart": mg::Duration,
    /// `lastEvaluatedDateTime`: DateTimeOffset
    last_evaluated_date_time "lastEvaluatedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ContentApprovalRule: super::ComplianceChangeRule }
