// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAutopilotConfiguration`, a complex type.
    CloudPcAutopilotConfiguration "microsoft.graph.cloudPcAutopilotConfiguration" "complex";
    /// `applicationTimeoutInMinutes`: Int32, not null
    application_timeout_in_minutes "applicationTimeoutInMinutes" "r": i32,
    /// `devicePreparationProfileId`: String, not null
    device_preparation_profile_id "devicePreparationProfileId" "r": String,
    /// `onFailureDeviceAccessDenied`: Boolean, not null
    on_failure_device_access_denied "onFailureDeviceAccessDenied" "r": bool,
}
