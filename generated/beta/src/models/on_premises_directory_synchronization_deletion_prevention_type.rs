// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnPremisesDirectorySynchronizationDeletionPreventionType {
    /// `disabled` (0)
    Disabled,
    /// `enabledForCount` (1)
    EnabledForCount,
    /// `enabledForPercentage` (2)
    EnabledForPercentage,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    OnPremisesDirectorySynchronizationDeletionPreventionType: "microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType";
    Disabled: "disabled" = 0,
    EnabledForCount: "enabledForCount" = 1,
    EnabledForPercentage: "enabledForPercentage" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
