// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.contentApprovalRule`, derived from
/// [`ComplianceChangeRule`](super::ComplianceChangeRule).
pub struct ContentApprovalRule {
    /// `contentFilter`.
    pub content_filter: mg::Field<mg::Boxed<super::ContentFilter>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `durationBeforeDeploymentStart`.
    pub duration_before_deployment_start: mg::Field<mg::Duration>,
    /// `lastEvaluatedDateTime`.
    pub last_evaluated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentApprovalRule: "microsoft.graph.windowsUpdates.contentApprovalRule", complex, base super::ComplianceChangeRule;
    content_filter: "contentFilter",
    created_date_time: "createdDateTime",
    duration_before_deployment_start: "durationBeforeDeploymentStart",
    last_evaluated_date_time: "lastEvaluatedDateTime",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { ContentApprovalRule: super::ComplianceChangeRule }
