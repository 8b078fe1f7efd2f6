// @generated
use crate::mg;

/// Complex type `microsoft.graph.userSimulationEventInfo`.
pub struct UserSimulationEventInfo {
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `clickSource`.
    pub click_source: mg::Field<mg::Open<super::ClickSource>>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `osPlatformDeviceDetails`.
    pub os_platform_device_details: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSimulationEventInfo: "microsoft.graph.userSimulationEventInfo", complex;
    browser: "browser",
    click_source: "clickSource",
    event_date_time: "eventDateTime",
    event_name: "eventName",
    ip_address: "ipAddress",
    os_platform_device_details: "osPlatformDeviceDetails",
}
