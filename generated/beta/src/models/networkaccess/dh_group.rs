// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.dhGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DhGroup {
    /// `dhGroup14` (0)
    DhGroup14,
    /// `dhGroup24` (1)
    DhGroup24,
    /// `dhGroup2048` (2)
    DhGroup2048,
    /// `ecp256` (3)
    Ecp256,
    /// `ecp384` (4)
    Ecp384,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DhGroup: "microsoft.graph.networkaccess.dhGroup";
    DhGroup14: "dhGroup14" = 0,
    DhGroup24: "dhGroup24" = 1,
    DhGroup2048: "dhGroup2048" = 2,
    Ecp256: "ecp256" = 3,
    Ecp384: "ecp384" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
