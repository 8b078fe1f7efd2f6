// @generated
use crate::mg;

/// Complex type `microsoft.graph.unsupportedDeviceConfigurationDetail`.
pub struct UnsupportedDeviceConfigurationDetail {
    /// `message`.
    pub message: mg::Field<String>,
    /// `propertyName`.
    pub property_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnsupportedDeviceConfigurationDetail: "microsoft.graph.unsupportedDeviceConfigurationDetail", complex;
    message: "message",
    property_name: "propertyName",
}
