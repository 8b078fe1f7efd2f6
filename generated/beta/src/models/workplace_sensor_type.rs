// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workplaceSensorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkplaceSensorType {
    /// `occupancy` (0)
    Occupancy,
    /// `peopleCount` (1)
    PeopleCount,
    /// `inferredOccupancy` (2)
    InferredOccupancy,
    /// `heartbeat` (3)
    Heartbeat,
    /// `badge` (4)
    Badge,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `wifi` (6)
    Wifi,
}

mg::enumeration! {
    WorkplaceSensorType: "microsoft.graph.workplaceSensorType";
    Occupancy: "occupancy" = 0,
    PeopleCount: "peopleCount" = 1,
    InferredOccupancy: "inferredOccupancy" = 2,
    Heartbeat: "heartbeat" = 3,
    Badge: "badge" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Wifi: "wifi" = 6,
}
