// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.googleCloudLocationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoogleCloudLocationType {
    /// `unknown` (0)
    Unknown,
    /// `regional` (1)
    Regional,
    /// `zonal` (2)
    Zonal,
    /// `global` (3)
    Global,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    GoogleCloudLocationType: "microsoft.graph.security.googleCloudLocationType";
    Unknown: "unknown" = 0,
    Regional: "regional" = 1,
    Zonal: "zonal" = 2,
    Global: "global" = 3,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
