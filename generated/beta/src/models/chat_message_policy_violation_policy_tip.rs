// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessagePolicyViolationPolicyTip`, a complex type.
    ChatMessagePolicyViolationPolicyTip "microsoft.graph.chatMessagePolicyViolationPolicyTip" "complex";
    /// `complianceUrl`: String
    compliance_url "complianceUrl": String,
    /// `generalText`: String
    general_text "generalText": String,
    /// `matchedConditionDescriptions`: Collection(String)
    matched_condition_descriptions "matchedConditionDescriptions": Vec<String>,
}
