// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions`.
pub struct DeviceManagementConfigurationAppleOsSupportedVersions {
    /// `includesMaxVersion`. Never null.
    pub includes_max_version: mg::Field<bool>,
    /// `includesMinVersion`. Never null.
    pub includes_min_version: mg::Field<bool>,
    /// `maxVersion`.
    pub max_version: mg::Field<String>,
    /// `minVersion`.
    pub min_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationAppleOsSupportedVersions: "microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions", complex;
    includes_max_version: "includesMaxVersion" required,
    includes_min_version: "includesMinVersion" required,
    max_version: "maxVersion",
    min_version: "minVersion",
}
