// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deviceAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    DeviceAction "microsoft.graph.security.deviceAction" "complex" : super::AutomatedAction => DeviceActionKind;
    /// `deviceIdColumn`: String, not null
    device_id_column "deviceIdColumn" "r": String,
}

mg::derived_from! { DeviceAction: super::AutomatedAction }

/// The types derived from `microsoft.graph.security.deviceAction`.
#[non_exhaustive]
pub enum DeviceActionKind {
    IsolateDeviceAction(Box<super::IsolateDeviceAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceAction>),
}

mg::family! {
    DeviceAction => DeviceActionKind;
    IsolateDeviceAction(super::IsolateDeviceAction),
}
