// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.bgpConfiguration`, a complex type.
    BgpConfiguration "microsoft.graph.networkaccess.bgpConfiguration" "complex";
    /// `asn`: Int32, not null
    asn "asn" "r": i32,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `localIpAddress`: String
    local_ip_address "localIpAddress": String,
    /// `peerIpAddress`: String
    peer_ip_address "peerIpAddress": String,
}
