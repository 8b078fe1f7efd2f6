// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.actionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionSource {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
    /// `recommended` (2)
    Recommended,
    /// `default` (3)
    Default,
}

mg::enumeration! {
    ActionSource: "microsoft.graph.security.actionSource";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
    Recommended: "recommended" = 2,
    Default: "default" = 3,
}
