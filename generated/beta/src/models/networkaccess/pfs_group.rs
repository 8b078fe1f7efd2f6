// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.pfsGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PfsGroup {
    /// `none` (0)
    None,
    /// `pfs1` (1)
    Pfs1,
    /// `pfs2` (2)
    Pfs2,
    /// `pfs14` (3)
    Pfs14,
    /// `pfs24` (4)
    Pfs24,
    /// `pfs2048` (5)
    Pfs2048,
    /// `pfsmm` (6)
    Pfsmm,
    /// `ecp256` (7)
    Ecp256,
    /// `ecp384` (8)
    Ecp384,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    PfsGroup: "microsoft.graph.networkaccess.pfsGroup";
    None: "none" = 0,
    Pfs1: "pfs1" = 1,
    Pfs2: "pfs2" = 2,
    Pfs14: "pfs14" = 3,
    Pfs24: "pfs24" = 4,
    Pfs2048: "pfs2048" = 5,
    Pfsmm: "pfsmm" = 6,
    Ecp256: "ecp256" = 7,
    Ecp384: "ecp384" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
