// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementExchangeAccessRule`, a complex type.
    DeviceManagementExchangeAccessRule "microsoft.graph.deviceManagementExchangeAccessRule" "complex";
    /// `accessLevel`: deviceManagementExchangeAccessLevel, not null
    access_level "accessLevel" "r": mg::Open<super::DeviceManagementExchangeAccessLevel>,
    /// `deviceClass`: deviceManagementExchangeDeviceClass
    device_class "deviceClass": mg::Boxed<super::DeviceManagementExchangeDeviceClass>,
}
