// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10AppsUpdateRecurrence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10AppsUpdateRecurrence {
    /// `none` (0)
    None,
    /// `daily` (1)
    Daily,
    /// `weekly` (2)
    Weekly,
    /// `monthly` (3)
    Monthly,
}

mg::enumeration! {
    Windows10AppsUpdateRecurrence: "microsoft.graph.windows10AppsUpdateRecurrence";
    None: "none" = 0,
    Daily: "daily" = 1,
    Weekly: "weekly" = 2,
    Monthly: "monthly" = 3,
}
