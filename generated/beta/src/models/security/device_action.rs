// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.deviceAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct DeviceAction {
    /// `deviceIdColumn`. Never null.
    pub device_id_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAction: "microsoft.graph.security.deviceAction", complex, base super::AutomatedAction, family DeviceActionKind;
    device_id_column: "deviceIdColumn" required,
}

mg::derived_from! { DeviceAction: super::AutomatedAction }

/// The types derived from [`DeviceAction`].
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
