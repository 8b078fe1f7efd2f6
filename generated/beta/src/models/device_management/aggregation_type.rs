// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.aggregationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationType {
    /// `count` (0)
    Count,
    /// `percentage` (1)
    Percentage,
    /// `affectedCloudPcCount` (2)
    AffectedCloudPcCount,
    /// `affectedCloudPcPercentage` (3)
    AffectedCloudPcPercentage,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `durationInMinutes` (5)
    DurationInMinutes,
}

mg::enumeration! {
    AggregationType: "microsoft.graph.deviceManagement.aggregationType";
    Count: "count" = 0,
    Percentage: "percentage" = 1,
    AffectedCloudPcCount: "affectedCloudPcCount" = 2,
    AffectedCloudPcPercentage: "affectedCloudPcPercentage" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    DurationInMinutes: "durationInMinutes" = 5,
}
