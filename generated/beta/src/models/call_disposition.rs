// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callDisposition`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallDisposition {
    /// `default` (0)
    Default,
    /// `simultaneousRing` (1)
    SimultaneousRing,
    /// `forward` (2)
    Forward,
}

mg::enumeration! {
    CallDisposition: "microsoft.graph.callDisposition";
    Default: "default" = 0,
    SimultaneousRing: "simultaneousRing" = 1,
    Forward: "forward" = 2,
}
