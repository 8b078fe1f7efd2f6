// @generated
use crate::mg;

/// Enumeration `microsoft.graph.genmojiIosManagedAppConfigurationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenmojiIosManagedAppConfigurationState {
    /// `notBlocked` (0)
    NotBlocked,
    /// `blocked` (1)
    Blocked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    GenmojiIosManagedAppConfigurationState: "microsoft.graph.genmojiIosManagedAppConfigurationState";
    NotBlocked: "notBlocked" = 0,
    Blocked: "blocked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
