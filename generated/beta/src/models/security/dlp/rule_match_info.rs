// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.ruleMatchInfo`, a complex type.
    RuleMatchInfo "microsoft.graph.security.dlp.ruleMatchInfo" "complex";
    /// `actionParameters`: Collection(String), items not null
    action_parameters "actionParameters" "r": Vec<String>,
    /// `actions`: Collection(String), items not null
    actions "actions" "r": Vec<String>,
    /// `alertProperties`: Collection(microsoft.graph.security.dlp.nameValuePair), items not null
    alert_properties "alertProperties" "r": Vec<super::NameValuePair>,
    /// `conditionsMatched`: microsoft.graph.security.dlp.conditionMatchInfo
    conditions_matched "conditionsMatched": mg::Boxed<super::ConditionMatchInfo>,
    /// `managementRuleId`: String
    management_rule_id "managementRuleId": String,
    /// `matchId`: String, not null
    match_id "matchId" "r": String,
    /// `matchVersion`: String
    match_version "matchVersion": String,
    /// `mode`: String
    mode "mode": String,
    /// `name`: String
    name "name": String,
    /// `overriddenActions`: Collection(String), items not null
    overridden_actions "overriddenActions" "r": Vec<String>,
    /// `severity`: String
    severity "severity": String,
}
