// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceMatching`, a complex type.
    CloudFirewallSourceMatching "microsoft.graph.networkaccess.cloudFirewallSourceMatching" "complex";
    /// `addresses`: Collection(microsoft.graph.networkaccess.cloudFirewallSourceAddress), items not null
    addresses "addresses" "r": Vec<super::CloudFirewallSourceAddress>,
    /// `ports`: Collection(String), items not null
    ports "ports" "r": Vec<String>,
}
