// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chromeOSDeviceProperty`, a complex type.
    ChromeOsDeviceProperty "microsoft.graph.chromeOSDeviceProperty" "complex";
    /// `name`: String
    name "name": String,
    /// `updatable`: Boolean, not null
    updatable "updatable" "r": bool,
    /// `value`: String
    value "value": String,
    /// `valueType`: String
    value_type "valueType": String,
}
