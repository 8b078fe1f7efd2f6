// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.sensorHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorHealthStatus {
    /// `healthy` (1)
    Healthy,
    /// `notHealthyLow` (2)
    NotHealthyLow,
    /// `notHealthyMedium` (3)
    NotHealthyMedium,
    /// `notHealthyHigh` (4)
    NotHealthyHigh,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SensorHealthStatus: "microsoft.graph.security.sensorHealthStatus";
    Healthy: "healthy" = 1,
    NotHealthyLow: "notHealthyLow" = 2,
    NotHealthyMedium: "notHealthyMedium" = 3,
    NotHealthyHigh: "notHealthyHigh" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
