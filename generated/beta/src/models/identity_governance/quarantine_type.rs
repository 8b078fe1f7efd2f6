// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.quarantineType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuarantineType {
    /// `notQuarantined` (0)
    NotQuarantined,
    /// `countBasedThresholdExceeded` (1)
    CountBasedThresholdExceeded,
    /// `percentageBasedThresholdExceeded` (2)
    PercentageBasedThresholdExceeded,
    /// `multipleConditionsExceeded` (3)
    MultipleConditionsExceeded,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    QuarantineType: "microsoft.graph.identityGovernance.quarantineType";
    NotQuarantined: "notQuarantined" = 0,
    CountBasedThresholdExceeded: "countBasedThresholdExceeded" = 1,
    PercentageBasedThresholdExceeded: "percentageBasedThresholdExceeded" = 2,
    MultipleConditionsExceeded: "multipleConditionsExceeded" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
