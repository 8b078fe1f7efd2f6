// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceScopeActionResult`, a complex type.
    DeviceScopeActionResult "microsoft.graph.deviceScopeActionResult" "complex";
    /// `deviceScopeAction`: deviceScopeAction, not null
    device_scope_action "deviceScopeAction" "r": mg::Open<super::DeviceScopeAction>,
    /// `deviceScopeId`: String
    device_scope_id "deviceScopeId": String,
    /// `failedMessage`: String
    failed_message "failedMessage": String,
    /// `status`: deviceScopeActionStatus, not null
    status "status" "r": mg::Open<super::DeviceScopeActionStatus>,
}
