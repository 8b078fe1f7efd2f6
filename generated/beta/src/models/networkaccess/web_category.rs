// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.webCategory`, a complex type derived from `microsoft.graph.networkaccess.ruleDestination`.
    WebCategory "microsoft.graph.networkaccess.webCategory" "complex" : super::RuleDestination;
    /// `displayName`: String
    display_name "displayName": String,
    /// `group`: String
    group "group": String,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { WebCategory: super::RuleDestination }
