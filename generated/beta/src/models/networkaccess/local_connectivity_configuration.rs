// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.localConnectivityConfiguration`.
pub struct LocalConnectivityConfiguration {
    /// `asn`. Never null.
    pub asn: mg::Field<i32>,
    /// `bgpAddress`. Never null.
    pub bgp_address: mg::Field<String>,
    /// `endpoint`. Never null.
    pub endpoint: mg::Field<String>,
    /// `region`. Never null.
    pub region: mg::Field<mg::Open<super::Region>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalConnectivityConfiguration: "microsoft.graph.networkaccess.localConnectivityConfiguration", complex;
    asn: "asn" required,
    bgp_address: "bgpAddress" required,
    endpoint: "endpoint" required,
    region: "region" required,
}
