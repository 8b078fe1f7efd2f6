// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcRemoteActionResult`.
pub struct CloudPcRemoteActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `statusDetail`.
    pub status_detail: mg::Field<mg::Boxed<super::CloudPcStatusDetail>>,
    /// `statusDetails`.
    #[deprecated(
        note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/statusDetails)"
    )]
    pub status_details: mg::Field<mg::Boxed<super::CloudPcStatusDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcRemoteActionResult: "microsoft.graph.cloudPcRemoteActionResult", complex;
    action_name: "actionName",
    action_state: "actionState",
    cloud_pc_id: "cloudPcId",
    last_updated_date_time: "lastUpdatedDateTime",
    managed_device_id: "managedDeviceId",
    start_date_time: "startDateTime",
    status_detail: "statusDetail",
    status_details: "statusDetails" deprecated,
}
