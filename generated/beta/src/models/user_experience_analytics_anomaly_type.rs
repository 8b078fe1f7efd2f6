// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsAnomalyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsAnomalyType {
    /// `device` (0)
    Device,
    /// `application` (1)
    Application,
    /// `stopError` (2)
    StopError,
    /// `driver` (3)
    Driver,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsAnomalyType: "microsoft.graph.userExperienceAnalyticsAnomalyType";
    Device: "device" = 0,
    Application: "application" = 1,
    StopError: "stopError" = 2,
    Driver: "driver" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
