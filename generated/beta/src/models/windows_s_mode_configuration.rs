// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsSModeConfiguration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsSModeConfiguration {
    /// `noRestriction` (0)
    NoRestriction,
    /// `block` (1)
    Block,
    /// `unlock` (2)
    Unlock,
}

mg::enumeration! {
    WindowsSModeConfiguration: "microsoft.graph.windowsSModeConfiguration";
    NoRestriction: "noRestriction" = 0,
    Block: "block" = 1,
    Unlock: "unlock" = 2,
}
