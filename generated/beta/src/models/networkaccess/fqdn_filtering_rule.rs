// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.fqdnFilteringRule`][reference], derived from
/// [`FilteringRule`](super::FilteringRule).
///
/// Requests: [`FqdnFilteringRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_fqdn_filtering_rule()`.
///
/// [`FqdnFilteringRuleCollection`]: crate::requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-fqdnfilteringrule?view=graph-rest-beta
pub struct FqdnFilteringRule {
    /// `destinations`.
    pub destinations: mg::Field<Vec<super::RuleDestination>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::NetworkDestinationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FqdnFilteringRule: "microsoft.graph.networkaccess.fqdnFilteringRule", entity, base super::FilteringRule;
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { FqdnFilteringRule: super::FilteringRule, super::PolicyRule, crate::models::Entity }
