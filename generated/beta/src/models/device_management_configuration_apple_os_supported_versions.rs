// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions`, a complex type.
    DeviceManagementConfigurationAppleOsSupportedVersions "microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions" "complex";
    /// `includesMaxVersion`: Boolean, not null
    includes_max_version "includesMaxVersion" "r": bool,
    /// `includesMinVersion`: Boolean, not null
    includes_min_version "includesMinVersion" "r": bool,
    /// `maxVersion`: String
    max_version "maxVersion": String,
    /// `minVersion`: String
    min_version "minVersion": String,
}
