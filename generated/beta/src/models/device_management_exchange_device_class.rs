// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementExchangeDeviceClass`, a complex type.
    DeviceManagementExchangeDeviceClass "microsoft.graph.deviceManagementExchangeDeviceClass" "complex";
    /// `name`: String
    name "name": String,
    /// `type`: deviceManagementExchangeAccessRuleType, not null
    type_ "type" "r": mg::Open<super::DeviceManagementExchangeAccessRuleType>,
}
