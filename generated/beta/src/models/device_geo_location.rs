// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceGeoLocation`, a complex type.
    DeviceGeoLocation "microsoft.graph.deviceGeoLocation" "complex";
    /// `altitude`: Double, not null
    altitude "altitude" "r": f64,
    /// `heading`: Double, not null
    heading "heading" "r": f64,
    /// `horizontalAccuracy`: Double, not null
    horizontal_accuracy "horizontalAccuracy" "r": f64,
    /// `lastCollectedDateTime`: DateTimeOffset, not null
    last_collected_date_time "lastCollectedDateTime" "r": mg::DateTimeOffset,
    /// `latitude`: Double, not null
    latitude "latitude" "r": f64,
    /// `longitude`: Double, not null
    longitude "longitude" "r": f64,
    /// `speed`: Double, not null
    speed "speed" "r": f64,
    /// `verticalAccuracy`: Double, not null
    vertical_accuracy "verticalAccuracy" "r": f64,
}
