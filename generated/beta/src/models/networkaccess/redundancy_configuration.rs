// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.redundancyConfiguration`, a complex type.
    RedundancyConfiguration "microsoft.graph.networkaccess.redundancyConfiguration" "complex";
    /// `redundancyTier`: microsoft.graph.networkaccess.redundancyTier, not null
    redundancy_tier "redundancyTier" "r": mg::Open<super::RedundancyTier>,
    /// `zoneLocalIpAddress`: String
    zone_local_ip_address "zoneLocalIpAddress": String,
}
