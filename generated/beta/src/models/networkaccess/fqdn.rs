// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.fqdn`, a complex type derived from `microsoft.graph.networkaccess.ruleDestination`.
    Fqdn "microsoft.graph.networkaccess.fqdn" "complex" : super::RuleDestination;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { Fqdn: super::RuleDestination }
