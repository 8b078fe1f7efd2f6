// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.sessionMetadataInfo`.
pub struct SessionMetadataInfo {
    /// `appHost`.
    pub app_host: mg::Field<String>,
    /// `appHostCategories`.
    pub app_host_categories: mg::Field<Vec<String>>,
    /// `appHostFqdn`.
    pub app_host_fqdn: mg::Field<String>,
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `browserVersion`.
    pub browser_version: mg::Field<String>,
    /// `deviceManagementType`.
    pub device_management_type: mg::Field<String>,
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `enforcementPlane`.
    pub enforcement_plane: mg::Field<String>,
    /// `osPlatform`.
    pub os_platform: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SessionMetadataInfo: "microsoft.graph.security.dlp.sessionMetadataInfo", complex;
    app_host: "appHost",
    app_host_categories: "appHostCategories" required,
    app_host_fqdn: "appHostFqdn",
    browser: "browser",
    browser_version: "browserVersion",
    device_management_type: "deviceManagementType",
    device_type: "deviceType",
    enforcement_plane: "enforcementPlane",
    os_platform: "osPlatform",
    os_version: "osVersion",
}
