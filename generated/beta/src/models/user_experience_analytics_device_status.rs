// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsDeviceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsDeviceStatus {
    /// `anomalous` (0)
    Anomalous,
    /// `affected` (1)
    Affected,
    /// `atRisk` (2)
    AtRisk,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsDeviceStatus: "microsoft.graph.userExperienceAnalyticsDeviceStatus";
    Anomalous: "anomalous" = 0,
    Affected: "affected" = 1,
    AtRisk: "atRisk" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
