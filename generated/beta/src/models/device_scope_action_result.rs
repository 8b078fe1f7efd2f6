// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceScopeActionResult`.
pub struct DeviceScopeActionResult {
    /// `deviceScopeAction`. Never null.
    pub device_scope_action: mg::Field<mg::Open<super::DeviceScopeAction>>,
    /// `deviceScopeId`.
    pub device_scope_id: mg::Field<String>,
    /// `failedMessage`.
    pub failed_message: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceScopeActionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceScopeActionResult: "microsoft.graph.deviceScopeActionResult", complex;
    device_scope_action: "deviceScopeAction" required,
    device_scope_id: "deviceScopeId",
    failed_message: "failedMessage",
    status: "status" required,
}
