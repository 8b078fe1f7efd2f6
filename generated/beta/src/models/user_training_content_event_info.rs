// @generated
use crate::mg;

/// Complex type `microsoft.graph.userTrainingContentEventInfo`.
pub struct UserTrainingContentEventInfo {
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `contentDateTime`.
    pub content_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `osPlatformDeviceDetails`.
    pub os_platform_device_details: mg::Field<String>,
    /// `potentialScoreImpact`.
    pub potential_score_impact: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserTrainingContentEventInfo: "microsoft.graph.userTrainingContentEventInfo", complex;
    browser: "browser",
    content_date_time: "contentDateTime",
    ip_address: "ipAddress",
    os_platform_device_details: "osPlatformDeviceDetails",
    potential_score_impact: "potentialScoreImpact",
}
