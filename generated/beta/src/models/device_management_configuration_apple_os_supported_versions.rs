// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions`, a complex type.
    DeviceManagementConfigurationAppleOsSupportedVersions "microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions" "complex";
    /// `includesMaxVersion`: Boolean
    includes_max_version "includesMaxVersion": bool,
    /// `includesMinVersion`: Boolean
    includes_min_version "includesMinVersion": bool,
    /// `maxVersion`: String
    max_version "maxVersion": String,
    /// `minVersion`: String
    min_version "minVersion": String,
}
