// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.peerConnectivityConfiguration`, a complex type.
    PeerConnectivityConfiguration "microsoft.graph.networkaccess.peerConnectivityConfiguration" "complex";
    /// `asn`: Int32, not null
    asn "asn" "r": i32,
    /// `bgpAddress`: String, not null
    bgp_address "bgpAddress" "r": String,
    /// `endpoint`: String, not null
    endpoint "endpoint" "r": String,
}
