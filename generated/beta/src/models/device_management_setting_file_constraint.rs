// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingFileConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingfileconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingFileConstraint {
    /// `supportedExtensions`.
    pub supported_extensions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingFileConstraint: "microsoft.graph.deviceManagementSettingFileConstraint", complex, base super::DeviceManagementConstraint;
    supported_extensions: "supportedExtensions",
}

mg::derived_from! { DeviceManagementSettingFileConstraint: super::DeviceManagementConstraint }
