// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementExchangeDeviceClass`.
pub struct DeviceManagementExchangeDeviceClass {
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::DeviceManagementExchangeAccessRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementExchangeDeviceClass: "microsoft.graph.deviceManagementExchangeDeviceClass", complex;
    name: "name",
    type_: "type" required,
}
