// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSimulationEventInfo`, a complex type.
    UserSimulationEventInfo "microsoft.graph.userSimulationEventInfo" "complex";
    /// `browser`: String
    browser "browser": String,
    /// `clickSource`: clickSource
    click_source "clickSource": mg::Open<super::ClickSource>,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `eventName`: String
    event_name "eventName": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `osPlatformDeviceDetails`: String
    os_platform_device_details "osPlatformDeviceDetails": String,
}
