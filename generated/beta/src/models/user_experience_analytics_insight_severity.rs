// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.userExperienceAnalyticsInsightSeverity`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightseverity?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsInsightSeverity {
    /// `none` (0)
    None,
    /// `informational` (1)
    Informational,
    /// `warning` (2)
    Warning,
    /// `error` (3)
    Error,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsInsightSeverity: "microsoft.graph.userExperienceAnalyticsInsightSeverity";
    None: "none" = 0,
    Informational: "informational" = 1,
    Warning: "warning" = 2,
    Error: "error" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
