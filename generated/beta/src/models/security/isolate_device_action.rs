// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.isolateDeviceAction`, a complex type derived from `microsoft.graph.security.deviceAction`.
    IsolateDeviceAction "microsoft.graph.security.isolateDeviceAction" "complex" : super::DeviceAction;
    /// `deviceIdColumn`: String
    device_id_column "deviceIdColumn": String,
    /// `isolationType`: microsoft.graph.security.isolationType, not null
    isolation_type "isolationType" "r": mg::Open<super::IsolationType>,
}

mg::derived_from! { IsolateDeviceAction: super::DeviceAction, super::AutomatedAction }
