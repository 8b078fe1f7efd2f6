// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallMatchingConditions`, a complex type.
    CloudFirewallMatchingConditions "microsoft.graph.networkaccess.cloudFirewallMatchingConditions" "complex";
    /// `destinations`: microsoft.graph.networkaccess.cloudFirewallDestinationMatching
    destinations "destinations": mg::Boxed<super::CloudFirewallDestinationMatching>,
    /// `sources`: microsoft.graph.networkaccess.cloudFirewallSourceMatching
    sources "sources": mg::Boxed<super::CloudFirewallSourceMatching>,
}
