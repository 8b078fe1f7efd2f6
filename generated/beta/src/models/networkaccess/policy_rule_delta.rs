// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.policyRuleDelta`, a complex type.
    PolicyRuleDelta "microsoft.graph.networkaccess.policyRuleDelta" "complex";
    /// `action`: microsoft.graph.networkaccess.forwardingRuleAction, not null
    action "action" "r": mg::Open<super::ForwardingRuleAction>,
    /// `ruleId`: String, not null
    rule_id "ruleId" "r": String,
}
