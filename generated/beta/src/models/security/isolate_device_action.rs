// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.isolateDeviceAction`, derived from
/// [`DeviceAction`](super::DeviceAction).
pub struct IsolateDeviceAction {
    /// `deviceIdColumn`. Never null.
    pub device_id_column: mg::Field<String>,
    /// `isolationType`. Never null.
    pub isolation_type: mg::Field<mg::Open<super::IsolationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsolateDeviceAction: "microsoft.graph.security.isolateDeviceAction", complex, base super::DeviceAction;
    device_id_column: "deviceIdColumn" required,
    isolation_type: "isolationType" required,
}

mg::derived_from! { IsolateDeviceAction: super::DeviceAction, super::AutomatedAction }
