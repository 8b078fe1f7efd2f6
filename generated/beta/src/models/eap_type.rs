// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eapType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EapType {
    /// `eapTls` (13)
    EapTls,
    /// `leap` (17)
    Leap,
    /// `eapSim` (18)
    EapSim,
    /// `eapTtls` (21)
    EapTtls,
    /// `peap` (25)
    Peap,
    /// `eapFast` (43)
    EapFast,
    /// `teap` (55)
    Teap,
}

mg::enumeration! {
    EapType: "microsoft.graph.eapType";
    EapTls: "eapTls" = 13,
    Leap: "leap" = 17,
    EapSim: "eapSim" = 18,
    EapTtls: "eapTtls" = 21,
    Peap: "peap" = 25,
    EapFast: "eapFast" = 43,
    Teap: "teap" = 55,
}
