// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.filteringRule`][reference], derived from
/// [`PolicyRule`](super::PolicyRule).
///
/// Requests: [`FilteringRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_filtering_rule()`.
///
/// [`FilteringRuleCollection`]: crate::requests::networkaccess::filtering_rule::FilteringRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-filteringrule?view=graph-rest-beta
pub struct FilteringRule {
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
    FilteringRule: "microsoft.graph.networkaccess.filteringRule", entity abstract, base super::PolicyRule, family FilteringRuleKind;
    destinations: "destinations",
    id: "id" key required,
    name: "name" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { FilteringRule: super::PolicyRule, crate::models::Entity }

/// The types derived from [`FilteringRule`].
#[non_exhaustive]
pub enum FilteringRuleKind {
    FqdnFilteringRule(Box<super::FqdnFilteringRule>),
    UrlDestinationFilteringRule(Box<super::UrlDestinationFilteringRule>),
    WebCategoryFilteringRule(Box<super::WebCategoryFilteringRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<FilteringRule>),
}

mg::family! {
    FilteringRule => FilteringRuleKind;
    FqdnFilteringRule(super::FqdnFilteringRule),
    UrlDestinationFilteringRule(super::UrlDestinationFilteringRule),
    WebCategoryFilteringRule(super::WebCategoryFilteringRule),
}
