// @generated
use crate::mg;

/// Enumeration `microsoft.graph.writingToolsIosManagedAppConfigurationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WritingToolsIosManagedAppConfigurationState {
    /// `notBlocked` (0)
    NotBlocked,
    /// `blocked` (1)
    Blocked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WritingToolsIosManagedAppConfigurationState: "microsoft.graph.writingToolsIosManagedAppConfigurationState";
    NotBlocked: "notBlocked" = 0,
    Blocked: "blocked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
