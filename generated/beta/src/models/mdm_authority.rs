// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mdmAuthority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MdmAuthority {
    /// `unknown` (0)
    Unknown,
    /// `intune` (1)
    Intune,
    /// `sccm` (2)
    Sccm,
    /// `office365` (3)
    Office365,
}

mg::enumeration! {
    MdmAuthority: "microsoft.graph.mdmAuthority";
    Unknown: "unknown" = 0,
    Intune: "intune" = 1,
    Sccm: "sccm" = 2,
    Office365: "office365" = 3,
}
