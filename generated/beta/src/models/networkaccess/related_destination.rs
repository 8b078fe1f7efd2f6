// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedDestination`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedDestination "microsoft.graph.networkaccess.relatedDestination" "complex" : super::RelatedResource;
    /// `fqdn`: String
    fqdn "fqdn": String,
    /// `ip`: String, not null
    ip "ip" "r": String,
    /// `networkingProtocol`: microsoft.graph.networkaccess.networkingProtocol, not null
    networking_protocol "networkingProtocol" "r": mg::Open<super::NetworkingProtocol>,
    /// `port`: Int32, not null
    port "port" "r": i32,
}

mg::derived_from! { RelatedDestination: super::RelatedResource }
