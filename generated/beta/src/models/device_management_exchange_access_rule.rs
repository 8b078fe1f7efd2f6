// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementExchangeAccessRule`.
pub struct DeviceManagementExchangeAccessRule {
    /// `accessLevel`. Never null.
    pub access_level: mg::Field<mg::Open<super::DeviceManagementExchangeAccessLevel>>,
    /// `deviceClass`.
    pub device_class: mg::Field<mg::Boxed<super::DeviceManagementExchangeDeviceClass>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementExchangeAccessRule: "microsoft.graph.deviceManagementExchangeAccessRule", complex;
    access_level: "accessLevel" required,
    device_class: "deviceClass",
}
