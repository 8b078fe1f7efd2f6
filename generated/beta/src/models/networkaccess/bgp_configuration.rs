// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.bgpConfiguration`.
pub struct BgpConfiguration {
    /// `asn`. Never null.
    pub asn: mg::Field<i32>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `localIpAddress`.
    pub local_ip_address: mg::Field<String>,
    /// `peerIpAddress`.
    pub peer_ip_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BgpConfiguration: "microsoft.graph.networkaccess.bgpConfiguration", complex;
    asn: "asn" required,
    ip_address: "ipAddress",
    local_ip_address: "localIpAddress",
    peer_ip_address: "peerIpAddress",
}
