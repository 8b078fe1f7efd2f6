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
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/updatedDatetime)")]
    updated_date_time "updatedDateTime" "rd": mg::DateTimeOffset,
}
