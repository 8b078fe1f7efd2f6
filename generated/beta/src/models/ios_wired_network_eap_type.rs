// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosWiredNetworkEapType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosWiredNetworkEapType {
    /// `eapTls` (0)
    EapTls,
    /// `eapTtls` (1)
    EapTtls,
    /// `peap` (2)
    Peap,
    /// `eapFast` (3)
    EapFast,
    /// `eapAka` (4)
    EapAka,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    IosWiredNetworkEapType: "microsoft.graph.iosWiredNetworkEapType";
    EapTls: "eapTls" = 0,
    EapTtls: "eapTtls" = 1,
    Peap: "peap" = 2,
    EapFast: "eapFast" = 3,
    EapAka: "eapAka" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
