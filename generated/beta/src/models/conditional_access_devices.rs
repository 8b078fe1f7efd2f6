// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessDevices`.
pub struct ConditionalAccessDevices {
    /// `deviceFilter`.
    pub device_filter: mg::Field<mg::Boxed<super::ConditionalAccessFilter>>,
    /// `excludeDeviceStates`.
    pub exclude_device_states: mg::Field<Vec<String>>,
    /// `excludeDevices`.
    pub exclude_devices: mg::Field<Vec<String>>,
    /// `includeDeviceStates`.
    pub include_device_states: mg::Field<Vec<String>>,
    /// `includeDevices`.
    pub include_devices: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessDevices: "microsoft.graph.conditionalAccessDevices", complex;
    device_filter: "deviceFilter",
    exclude_device_states: "excludeDeviceStates" required,
    exclude_devices: "excludeDevices" required,
    include_device_states: "includeDeviceStates" required,
    include_devices: "includeDevices" required,
}
