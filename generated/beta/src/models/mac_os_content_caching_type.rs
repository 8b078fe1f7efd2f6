// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSContentCachingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsContentCachingType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `userContentOnly` (1)
    UserContentOnly,
    /// `sharedContentOnly` (2)
    SharedContentOnly,
}

mg::enumeration! {
    MacOsContentCachingType: "microsoft.graph.macOSContentCachingType";
    NotConfigured: "notConfigured" = 0,
    UserContentOnly: "userContentOnly" = 1,
    SharedContentOnly: "sharedContentOnly" = 2,
}
