// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.urlDestinationFilteringRule`][reference], derived
/// from [`FilteringRule`](super::FilteringRule).
///
/// Requests: [`UrlDestinationFilteringRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_url_destination_filtering_rule()`.
///
/// [`UrlDestinationFilteringRuleCollection`]: crate::requests::networkaccess::url_destination_filtering_rule::UrlDestinationFilteringRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-urldestinationfilteringrule?view=graph-rest-beta
pub struct UrlDestinationFilteringRule {
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
    UrlDestinationFilteringRule: "microsoft.graph.networkaccess.urlDestinationFilteringRule", entity, base super::FilteringRule;
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { UrlDestinationFilteringRule: super::FilteringRule, super::PolicyRule, crate::models::Entity }
