// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessagePolicyViolationPolicyTip`.
pub struct ChatMessagePolicyViolationPolicyTip {
    /// `complianceUrl`.
    pub compliance_url: mg::Field<String>,
    /// `generalText`.
    pub general_text: mg::Field<String>,
    /// `matchedConditionDescriptions`.
    pub matched_condition_descriptions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessagePolicyViolationPolicyTip: "microsoft.graph.chatMessagePolicyViolationPolicyTip", complex;
    compliance_url: "complianceUrl",
    general_text: "generalText",
    matched_condition_descriptions: "matchedConditionDescriptions",
}
