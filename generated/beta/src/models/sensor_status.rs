// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensorStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SensorStatus: "microsoft.graph.sensorStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
