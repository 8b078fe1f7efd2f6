// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConnectivityResult`, a complex type.
    CloudPcConnectivityResult "microsoft.graph.cloudPcConnectivityResult" "complex";
    /// `failedHealthCheckItems`: Collection(cloudPcHealthCheckItem)
    failed_health_check_items "failedHealthCheckItems": Vec<super::CloudPcHealthCheckItem>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: cloudPcConnectivityStatus, not null
    status "status" "r": mg::Open<super::CloudPcConnectivityStatus>,
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
}
