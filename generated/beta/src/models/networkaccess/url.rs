// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.url`, a complex type derived from `microsoft.graph.networkaccess.ruleDestination`.
    Url "microsoft.graph.networkaccess.url" "complex" : super::RuleDestination;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { Url: super::RuleDestination }
