// @generated
use crate::mg;

/// Enumeration `microsoft.graph.termStore.termGroupScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermGroupScope {
    /// `global` (0)
    Global,
    /// `system` (1)
    System,
    /// `siteCollection` (2)
    SiteCollection,
}

mg::enumeration! {
    TermGroupScope: "microsoft.graph.termStore.termGroupScope";
    Global: "global" = 0,
    System: "system" = 1,
    SiteCollection: "siteCollection" = 2,
}
