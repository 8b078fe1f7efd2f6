// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudFlareRuleModel`, a complex type.
    CloudFlareRuleModel "microsoft.graph.cloudFlareRuleModel" "complex";
    /// `action`: String
    action "action": String,
    /// `name`: String
    name "name": String,
    /// `ruleId`: String
    rule_id "ruleId": String,
}
