// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.urlDestinationFilteringRule`, an entity type derived from `microsoft.graph.networkaccess.filteringRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-urldestinationfilteringrule?view=graph-rest-beta>
    UrlDestinationFilteringRule "microsoft.graph.networkaccess.urlDestinationFilteringRule" "entity" : super::FilteringRule;
    /// `destinations`: Collection(microsoft.graph.networkaccess.ruleDestination)
    destinations "destinations": Vec<super::RuleDestination>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `ruleType`: microsoft.graph.networkaccess.networkDestinationType, not null
    rule_type "ruleType" "r": mg::Open<super::NetworkDestinationType>,
}

mg::derived_from! { UrlDestinationFilteringRule: super::FilteringRule, super::PolicyRule, crate::models::Entity }
