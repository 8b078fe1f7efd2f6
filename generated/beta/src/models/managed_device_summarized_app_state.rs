// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceSummarizedAppState`, a complex type.
    ManagedDeviceSummarizedAppState "microsoft.graph.managedDeviceSummarizedAppState" "complex";
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `summarizedAppState`: deviceManagementScriptRunState, not null
    summarized_app_state "summarizedAppState" "r": mg::Open<super::DeviceManagementScriptRunState>,
}
