// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidEapType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidEapType {
    /// `eapTls` (13)
    EapTls,
    /// `eapTtls` (21)
    EapTtls,
    /// `peap` (25)
    Peap,
}

mg::enumeration! {
    AndroidEapType: "microsoft.graph.androidEapType";
    EapTls: "eapTls" = 13,
    EapTtls: "eapTtls" = 21,
    Peap: "peap" = 25,
}
