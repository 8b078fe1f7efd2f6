// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.akamaiCustomRuleModel`, a complex type.
    AkamaiCustomRuleModel "microsoft.graph.akamaiCustomRuleModel" "complex";
    /// `action`: String
    action "action": String,
    /// `name`: String
    name "name": String,
    /// `ruleId`: String
    rule_id "ruleId": String,
}
