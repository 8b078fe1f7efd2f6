// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceRule`, an entity type derived from `microsoft.graph.networkaccess.policyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencerule?view=graph-rest-beta>
    ThreatIntelligenceRule "microsoft.graph.networkaccess.threatIntelligenceRule" "entity" : super::PolicyRule;
    /// `action`: microsoft.graph.networkaccess.threatIntelligenceAction, not null
    action "action" "r": mg::Open<super::ThreatIntelligenceAction>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `matchingConditions`: microsoft.graph.networkaccess.threatIntelligenceMatchingConditions, not null
    matching_conditions "matchingConditions" "r": mg::Boxed<super::ThreatIntelligenceMatchingConditions>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int64, not null
    priority "priority" "r": i64,
    /// `settings`: microsoft.graph.networkaccess.threatIntelligenceRuleSettings, not null
    settings "settings" "r": mg::Boxed<super::ThreatIntelligenceRuleSettings>,
}

mg::derived_from! { ThreatIntelligenceRule: super::PolicyRule, crate::models::Entity }
