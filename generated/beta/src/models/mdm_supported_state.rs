// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mdmSupportedState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MdmSupportedState {
    /// `unknown` (0)
    Unknown,
    /// `supported` (1)
    Supported,
    /// `unsupported` (2)
    Unsupported,
    /// `deprecated` (3)
    Deprecated,
}

mg::enumeration! {
    MdmSupportedState: "microsoft.graph.mdmSupportedState";
    Unknown: "unknown" = 0,
    Supported: "supported" = 1,
    Unsupported: "unsupported" = 2,
    Deprecated: "deprecated" = 3,
}
