// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcRemoteActionResult`, a complex type.
    CloudPcRemoteActionResult "microsoft.graph.cloudPcRemoteActionResult" "complex";
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState
    action_state "actionState": mg::Open<super::ActionState>,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `statusDetail`: cloudPcStatusDetail
    status_detail "statusDetail": mg::Boxed<super::CloudPcStatusDetail>,
    /// `statusDetails`: cloudPcStatusDetails
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/statusDetails)")]
    status_details "statusDetails" "d": mg::Boxed<super::CloudPcStatusDetails>,
}
