// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.threatIntelligenceRule`][reference], derived from
/// [`PolicyRule`](super::PolicyRule).
///
/// Requests: [`ThreatIntelligenceRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_threat_intelligence_rule()`.
///
/// [`ThreatIntelligenceRuleCollection`]: crate::requests::networkaccess::threat_intelligence_rule::ThreatIntelligenceRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencerule?view=graph-rest-beta
pub struct ThreatIntelligenceRule {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ThreatIntelligenceAction>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `matchingConditions`. Never null.
    pub matching_conditions: mg::Field<
        mg::Boxed<super::ThreatIntelligenceMatchingConditions>,
    >,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i64>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::ThreatIntelligenceRuleSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligenceRule: "microsoft.graph.networkaccess.threatIntelligenceRule", entity, base super::PolicyRule;
    action: "action" required,
    description: "description",
    id: "id" key required,
    matching_conditions: "matchingConditions" required,
    name: "name" required,
    priority: "priority" required,
    settings: "settings" required,
}

mg::derived_from! { ThreatIntelligenceRule: super::PolicyRule, crate::models::Entity }
