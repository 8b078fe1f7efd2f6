// @generated
use crate::mg;

/// Enumeration `microsoft.graph.hardwareOathTokenHashFunction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HardwareOathTokenHashFunction {
    /// `hmacsha1` (0)
    Hmacsha1,
    /// `hmacsha256` (1)
    Hmacsha256,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    HardwareOathTokenHashFunction: "microsoft.graph.hardwareOathTokenHashFunction";
    Hmacsha1: "hmacsha1" = 0,
    Hmacsha256: "hmacsha256" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
