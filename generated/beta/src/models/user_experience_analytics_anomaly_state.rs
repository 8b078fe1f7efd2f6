// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userExperienceAnalyticsAnomalyState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsAnomalyState {
    /// `new` (0)
    New,
    /// `active` (1)
    Active,
    /// `disabled` (2)
    Disabled,
    /// `removed` (3)
    Removed,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsAnomalyState: "microsoft.graph.userExperienceAnalyticsAnomalyState";
    New: "new" = 0,
    Active: "active" = 1,
    Disabled: "disabled" = 2,
    Removed: "removed" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
