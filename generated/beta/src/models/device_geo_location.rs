// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceGeoLocation`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicegeolocation?view=graph-rest-beta
pub struct DeviceGeoLocation {
    /// `altitude`. Never null.
    pub altitude: mg::Field<f64>,
    /// `heading`. Never null.
    pub heading: mg::Field<f64>,
    /// `horizontalAccuracy`. Never null.
    pub horizontal_accuracy: mg::Field<f64>,
    /// `lastCollectedDateTime`. Never null.
    pub last_collected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `latitude`. Never null.
    pub latitude: mg::Field<f64>,
    /// `longitude`. Never null.
    pub longitude: mg::Field<f64>,
    /// `speed`. Never null.
    pub speed: mg::Field<f64>,
    /// `verticalAccuracy`. Never null.
    pub vertical_accuracy: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceGeoLocation: "microsoft.graph.deviceGeoLocation", complex;
    altitude: "altitude" required,
    heading: "heading" required,
    horizontal_accuracy: "horizontalAccuracy" required,
    last_collected_date_time: "lastCollectedDateTime" required,
    latitude: "latitude" required,
    longitude: "longitude" required,
    speed: "speed" required,
    vertical_accuracy: "verticalAccuracy" required,
}
