// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matchingDlpRule`, a complex type.
    MatchingDlpRule "microsoft.graph.matchingDlpRule" "complex";
    /// `actions`: Collection(dlpActionInfo)
    actions "actions": Vec<super::DlpActionInfo>,
    /// `isMostRestrictive`: Boolean
    is_most_restrictive "isMostRestrictive": bool,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `ruleId`: String
    rule_id "ruleId": String,
    /// `ruleMode`: ruleMode
    rule_mode "ruleMode": mg::Open<super::RuleMode>,
    /// `ruleName`: String
    rule_name "ruleName": String,
}
