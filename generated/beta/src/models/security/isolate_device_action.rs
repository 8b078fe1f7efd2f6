// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.isolateDeviceAction`, a complex type derived from `microsoft.graph.security.deviceAction`.
    IsolateDeviceAction "microsoft.graph.security.isolateDeviceAction" "complex" : super::DeviceAction;
    /// `deviceIdColumn`: String, not null
    device_id_column "deviceIdColumn" "r": String,
    /// `isolationType`: microsoft.graph.security.isolationType, not null
    isolation_type "isolationType" "r": mg::Open<super::IsolationType>,
}

mg::derived_from! { IsolateDeviceAction: super::DeviceAction, super::AutomatedAction }
