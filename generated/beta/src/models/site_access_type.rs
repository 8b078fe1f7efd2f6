// @generated
use crate::mg;

/// Enumeration `microsoft.graph.siteAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteAccessType {
    /// `block` (0)
    Block,
    /// `full` (1)
    Full,
    /// `limited` (2)
    Limited,
}

mg::enumeration! {
    SiteAccessType: "microsoft.graph.siteAccessType";
    Block: "block" = 0,
    Full: "full" = 1,
    Limited: "limited" = 2,
}
