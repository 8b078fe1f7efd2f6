// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.complianceChangeRule`.
pub struct ComplianceChangeRule {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    ComplianceChangeRule: "microsoft.graph.windowsUpdates.complianceChangeRule", complex abstract, family ComplianceChangeRuleKind;
    created_date_time: "createdDateTime",
    last_evaluated_date_time: "lastEvaluatedDateTime",
    last_modified_date_time: "lastModifiedDateTime",
}

/// The types derived from [`ComplianceChangeRule`].
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
