// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailDlpRuleInfo`, a complex type.
    AnalyzedEmailDlpRuleInfo "microsoft.graph.security.analyzedEmailDlpRuleInfo" "complex";
    /// `name`: String
    name "name": String,
    /// `ruleId`: String
    rule_id "ruleId": String,
}
