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
    /// `matchingConditions`: microsoft.graph.networkaccess.threatIntelligenceMatchingConditions
    matching_conditions "matchingConditions": mg::Boxed<super::ThreatIntelligenceMatchingConditions>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `settings`: microsoft.graph.networkaccess.threatIntelligenceRuleSettings
    settings "settings": mg::Boxed<super::ThreatIntelligenceRuleSettings>,
}

mg::derived_from! { ThreatIntelligenceRule: super::PolicyRule, crate::models::Entity }
