// @generated
use crate::mg;

/// Enumeration `microsoft.graph.websiteType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebsiteType {
    /// `other` (0)
    Other,
    /// `home` (1)
    Home,
    /// `work` (2)
    Work,
    /// `blog` (3)
    Blog,
    /// `profile` (4)
    Profile,
}

mg::enumeration! {
    WebsiteType: "microsoft.graph.websiteType";
    Other: "other" = 0,
    Home: "home" = 1,
    Work: "work" = 2,
    Blog: "blog" = 3,
    Profile: "profile" = 4,
}
