// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceEventLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceEventLevel {
    /// `none` (0)
    None,
    /// `verbose` (1)
    Verbose,
    /// `information` (2)
    Information,
    /// `warning` (3)
    Warning,
    /// `error` (4)
    Error,
    /// `critical` (5)
    Critical,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceEventLevel: "microsoft.graph.deviceEventLevel";
    None: "none" = 0,
    Verbose: "verbose" = 1,
    Information: "information" = 2,
    Warning: "warning" = 3,
    Error: "error" = 4,
    Critical: "critical" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
