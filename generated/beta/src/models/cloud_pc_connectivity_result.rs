// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcConnectivityResult`.
pub struct CloudPcConnectivityResult {
    /// `failedHealthCheckItems`.
    pub failed_health_check_items: mg::Field<Vec<super::CloudPcHealthCheckItem>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcConnectivityStatus>>,
    /// `updatedDateTime`. Never null.
    #[deprecated(
        note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/updatedDatetime)"
    )]
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConnectivityResult: "microsoft.graph.cloudPcConnectivityResult", complex;
    failed_health_check_items: "failedHealthCheckItems",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
    updated_date_time: "updatedDateTime" required deprecated,
}
