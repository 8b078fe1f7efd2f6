// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.ruleMatchInfo`.
pub struct RuleMatchInfo {
    /// `actionParameters`.
    pub action_parameters: mg::Field<Vec<String>>,
    /// `actions`.
    pub actions: mg::Field<Vec<String>>,
    /// `alertProperties`.
    pub alert_properties: mg::Field<Vec<super::NameValuePair>>,
    /// `conditionsMatched`.
    pub conditions_matched: mg::Field<mg::Boxed<super::ConditionMatchInfo>>,
    /// `managementRuleId`.
    pub management_rule_id: mg::Field<String>,
    /// `matchId`. Never null.
    pub match_id: mg::Field<String>,
    /// `matchVersion`.
    pub match_version: mg::Field<String>,
    /// `mode`.
    pub mode: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `overriddenActions`.
    pub overridden_actions: mg::Field<Vec<String>>,
    /// `severity`.
    pub severity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleMatchInfo: "microsoft.graph.security.dlp.ruleMatchInfo", complex;
    action_parameters: "actionParameters" required,
    actions: "actions" required,
    alert_properties: "alertProperties" required,
    conditions_matched: "conditionsMatched",
    management_rule_id: "managementRuleId",
    match_id: "matchId" required,
    match_version: "matchVersion",
    mode: "mode",
    name: "name",
    overridden_actions: "overriddenActions" required,
    severity: "severity",
}
