// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.peerConnectivityConfiguration`.
pub struct PeerConnectivityConfiguration {
    /// `asn`. Never null.
    pub asn: mg::Field<i32>,
    /// `bgpAddress`. Never null.
    pub bgp_address: mg::Field<String>,
    /// `endpoint`. Never null.
    pub endpoint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PeerConnectivityConfiguration: "microsoft.graph.networkaccess.peerConnectivityConfiguration", complex;
    asn: "asn" required,
    bgp_address: "bgpAddress" required,
    endpoint: "endpoint" required,
}
