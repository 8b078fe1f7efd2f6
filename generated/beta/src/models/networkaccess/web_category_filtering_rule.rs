// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.webCategoryFilteringRule`, an entity type derived from `microsoft.graph.networkaccess.filteringRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-webcategoryfilteringrule?view=graph-rest-beta>
    WebCategoryFilteringRule "microsoft.graph.networkaccess.webCategoryFilteringRule" "entity" : super::FilteringRule;
    /// `destinations`: Collection(microsoft.graph.networkaccess.ruleDestination)
    destinations "destinations": Vec<super::RuleDestination>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `ruleType`: microsoft.graph.networkaccess.networkDestinationType, not null
    rule_type "ruleType" "r": mg::Open<super::NetworkDestinationType>,
}

mg::derived_from! { WebCategoryFilteringRule: super::FilteringRule, super::PolicyRule, crate::models::Entity }
