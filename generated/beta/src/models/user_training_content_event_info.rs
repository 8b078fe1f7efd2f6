// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userTrainingContentEventInfo`, a complex type.
    UserTrainingContentEventInfo "microsoft.graph.userTrainingContentEventInfo" "complex";
    /// `browser`: String
    browser "browser": String,
    /// `contentDateTime`: DateTimeOffset
    content_date_time "contentDateTime": mg::DateTimeOffset,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `osPlatformDeviceDetails`: String
    os_platform_device_details "osPlatformDeviceDetails": String,
    /// `potentialScoreImpact`: Double
    potential_score_impact "potentialScoreImpact": f64,
}
