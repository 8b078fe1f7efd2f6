// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.filteringRule`, an abstract entity type derived from `microsoft.graph.networkaccess.policyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-filteringrule?view=graph-rest-beta>
    FilteringRule "microsoft.graph.networkaccess.filteringRule" "entity abstract" : super::PolicyRule => FilteringRuleKind;
    /// `destinations`: Collection(microsoft.graph.networkaccess.ruleDestination)
    destinations "destinations": Vec<super::RuleDestination>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `ruleType`: microsoft.graph.networkaccess.networkDestinationType, not null
    rule_type "ruleType" "r": mg::Open<super::NetworkDestinationType>,
}

mg::derived_from! { FilteringRule: super::PolicyRule, crate::models::Entity }

/// The types derived from `microsoft.graph.networkaccess.filteringRule`.
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
