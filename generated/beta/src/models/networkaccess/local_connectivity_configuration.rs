// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.localConnectivityConfiguration`, a complex type.
    LocalConnectivityConfiguration "microsoft.graph.networkaccess.localConnectivityConfiguration" "complex";
    /// `asn`: Int32, not null
    asn "asn" "r": i32,
    /// `bgpAddress`: String, not null
    bgp_address "bgpAddress" "r": String,
    /// `endpoint`: String, not null
    endpoint "endpoint" "r": String,
    /// `region`: microsoft.graph.networkaccess.region, not null
    region "region" "r": mg::Open<super::Region>,
}
