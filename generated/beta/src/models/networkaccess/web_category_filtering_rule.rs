// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.webCategoryFilteringRule`][reference], derived from
/// [`FilteringRule`](super::FilteringRule).
///
/// Requests: [`WebCategoryFilteringRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_web_category_filtering_rule()`.
///
/// [`WebCategoryFilteringRuleCollection`]: crate::requests::networkaccess::web_category_filtering_rule::WebCategoryFilteringRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-webcategoryfilteringrule?view=graph-rest-beta
pub struct WebCategoryFilteringRule {
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
    WebCategoryFilteringRule: "microsoft.graph.networkaccess.webCategoryFilteringRule", entity, base super::FilteringRule;
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { WebCategoryFilteringRule: super::FilteringRule, super::PolicyRule, crate::models::Entity }
