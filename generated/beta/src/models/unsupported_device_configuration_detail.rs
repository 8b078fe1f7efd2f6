// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unsupportedDeviceConfigurationDetail`, a complex type.
    UnsupportedDeviceConfigurationDetail "microsoft.graph.unsupportedDeviceConfigurationDetail" "complex";
    /// `message`: String
    message "message": String,
    /// `propertyName`: String
    property_name "propertyName": String,
}
