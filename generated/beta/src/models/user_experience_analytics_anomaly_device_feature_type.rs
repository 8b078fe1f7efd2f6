// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsAnomalyDeviceFeatureType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsAnomalyDeviceFeatureType {
    /// `manufacturer` (0)
    Manufacturer,
    /// `model` (1)
    Model,
    /// `osVersion` (2)
    OsVersion,
    /// `application` (3)
    Application,
    /// `driver` (4)
    Driver,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsAnomalyDeviceFeatureType: "microsoft.graph.userExperienceAnalyticsAnomalyDeviceFeatureType";
    Manufacturer: "manufacturer" = 0,
    Model: "model" = 1,
    OsVersion: "osVersion" = 2,
    Application: "application" = 3,
    Driver: "driver" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
