// @generated
use crate::mg;

/// Enumeration `microsoft.graph.screenCaptureIosManagedAppConfigurationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenCaptureIosManagedAppConfigurationState {
    /// `notBlocked` (0)
    NotBlocked,
    /// `blocked` (1)
    Blocked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ScreenCaptureIosManagedAppConfigurationState: "microsoft.graph.screenCaptureIosManagedAppConfigurationState";
    NotBlocked: "notBlocked" = 0,
    Blocked: "blocked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
