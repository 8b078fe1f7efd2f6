// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail`.
pub struct CloudPcOnPremisesConnectionSubnetIpDetail {
    /// `subnetAvailableIpCount`.
    pub subnet_available_ip_count: mg::Field<i32>,
    /// `subnetAvailableIpCountLastSyncDateTime`.
    pub subnet_available_ip_count_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOnPremisesConnectionSubnetIpDetail: "microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail", complex;
    subnet_available_ip_count: "subnetAvailableIpCount",
    subnet_available_ip_count_last_sync_date_time: "subnetAvailableIpCountLastSyncDateTime",
}
