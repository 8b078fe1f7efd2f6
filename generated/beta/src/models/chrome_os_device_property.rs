// @generated
use crate::mg;

/// Complex type [`microsoft.graph.chromeOSDeviceProperty`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-chromeosdeviceproperty?view=graph-rest-beta
pub struct ChromeOsDeviceProperty {
    /// `name`.
    pub name: mg::Field<String>,
    /// `updatable`. Never null.
    pub updatable: mg::Field<bool>,
    /// `value`.
    pub value: mg::Field<String>,
    /// `valueType`.
    pub value_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChromeOsDeviceProperty: "microsoft.graph.chromeOSDeviceProperty", complex;
    name: "name",
    updatable: "updatable" required,
    value: "value",
    value_type: "valueType",
}
