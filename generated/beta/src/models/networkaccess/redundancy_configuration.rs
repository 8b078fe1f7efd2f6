// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.redundancyConfiguration`.
pub struct RedundancyConfiguration {
    /// `redundancyTier`. Never null.
    pub redundancy_tier: mg::Field<mg::Open<super::RedundancyTier>>,
    /// `zoneLocalIpAddress`.
    pub zone_local_ip_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedundancyConfiguration: "microsoft.graph.networkaccess.redundancyConfiguration", complex;
    redundancy_tier: "redundancyTier" required,
    zone_local_ip_address: "zoneLocalIpAddress",
}
