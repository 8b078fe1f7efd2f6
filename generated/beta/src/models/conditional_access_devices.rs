// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessDevices`, a complex type.
    ConditionalAccessDevices "microsoft.graph.conditionalAccessDevices" "complex";
    /// `deviceFilter`: conditionalAccessFilter
    device_filter "deviceFilter": mg::Boxed<super::ConditionalAccessFilter>,
    /// `excludeDeviceStates`: Collection(String), items not null
    exclude_device_states "excludeDeviceStates" "r": Vec<String>,
    /// `excludeDevices`: Collection(String), items not null
    exclude_devices "excludeDevices" "r": Vec<String>,
    /// `includeDeviceStates`: Collection(String), items not null
    include_device_states "includeDeviceStates" "r": Vec<String>,
    /// `includeDevices`: Collection(String), items not null
    include_devices "includeDevices" "r": Vec<String>,
}
