// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.sessionMetadataInfo`, a complex type.
    SessionMetadataInfo "microsoft.graph.security.dlp.sessionMetadataInfo" "complex";
    /// `appHost`: String
    app_host "appHost": String,
    /// `appHostCategories`: Collection(String), items not null
    app_host_categories "appHostCategories" "r": Vec<String>,
    /// `appHostFqdn`: String
    app_host_fqdn "appHostFqdn": String,
    /// `browser`: String
    browser "browser": String,
    /// `browserVersion`: String
    browser_version "browserVersion": String,
    /// `deviceManagementType`: String
    device_management_type "deviceManagementType": String,
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `enforcementPlane`: String
    enforcement_plane "enforcementPlane": String,
    /// `osPlatform`: String
    os_platform "osPlatform": String,
    /// `osVersion`: String
    os_version "osVersion": String,
}
