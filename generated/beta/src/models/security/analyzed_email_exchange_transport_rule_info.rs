// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo`, a complex type.
    AnalyzedEmailExchangeTransportRuleInfo "microsoft.graph.security.analyzedEmailExchangeTransportRuleInfo" "complex";
    /// `name`: String
    name "name": String,
    /// `ruleId`: String
    rule_id "ruleId": String,
}
