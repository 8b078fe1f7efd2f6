// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.complianceChangeRule`, an abstract complex type.
    ComplianceChangeRule "microsoft.graph.windowsUpdates.complianceChangeRule" "complex abstract" => ComplianceChangeRuleKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `lastEvaluatedDateTime`: DateTimeOffset
    last_evaluated_date_time "lastEvaluatedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.windowsUpdates.complianceChangeRule`.
#[non_exhaustive]
pub enum ComplianceChangeRuleKind {
    ContentApprovalRule(Box<super::ContentApprovalRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<ComplianceChangeRule>),
}

mg::family! {
    ComplianceChangeRule => ComplianceChangeRuleKind;
    ContentApprovalRule(super::ContentApprovalRule),
}
