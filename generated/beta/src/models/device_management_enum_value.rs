// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementEnumValue`, a complex type.
    DeviceManagementEnumValue "microsoft.graph.deviceManagementEnumValue" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `value`: String
    value "value": String,
}
