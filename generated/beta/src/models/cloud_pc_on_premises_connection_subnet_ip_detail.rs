// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail`, a complex type.
    CloudPcOnPremisesConnectionSubnetIpDetail "microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail" "complex";
    /// `subnetAvailableIpCount`: Int32
    subnet_available_ip_count "subnetAvailableIpCount": i32,
    /// `subnetAvailableIpCountLastSyncDateTime`: DateTimeOffset
    subnet_available_ip_count_last_sync_date_time "subnetAvailableIpCountLastSyncDateTime": mg::DateTimeOffset,
}
