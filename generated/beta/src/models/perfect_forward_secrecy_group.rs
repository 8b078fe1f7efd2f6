// @generated
use crate::mg;

/// Enumeration `microsoft.graph.perfectForwardSecrecyGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerfectForwardSecrecyGroup {
    /// `pfs1` (0)
    Pfs1,
    /// `pfs2` (1)
    Pfs2,
    /// `pfs2048` (2)
    Pfs2048,
    /// `ecp256` (3)
    Ecp256,
    /// `ecp384` (4)
    Ecp384,
    /// `pfsMM` (5)
    PfsMm,
    /// `pfs24` (6)
    Pfs24,
}

mg::enumeration! {
    PerfectForwardSecrecyGroup: "microsoft.graph.perfectForwardSecrecyGroup";
    Pfs1: "pfs1" = 0,
    Pfs2: "pfs2" = 1,
    Pfs2048: "pfs2048" = 2,
    Ecp256: "ecp256" = 3,
    Ecp384: "ecp384" = 4,
    PfsMm: "pfsMM" = 5,
    Pfs24: "pfs24" = 6,
}
