// @generated
use crate::mg;

/// Complex type `microsoft.graph.matchingDlpRule`.
pub struct MatchingDlpRule {
    /// `actions`.
    pub actions: mg::Field<Vec<super::DlpActionInfo>>,
    /// `isMostRestrictive`.
    pub is_most_restrictive: mg::Field<bool>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// `ruleMode`.
    pub rule_mode: mg::Field<mg::Open<super::RuleMode>>,
    /// `ruleName`.
    pub rule_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MatchingDlpRule: "microsoft.graph.matchingDlpRule", complex;
    actions: "actions",
    is_most_restrictive: "isMostRestrictive",
    policy_id: "policyId",
    policy_name: "policyName",
    priority: "priority",
    rule_id: "ruleId",
    rule_mode: "ruleMode",
    rule_name: "ruleName",
}
