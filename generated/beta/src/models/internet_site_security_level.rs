// @generated
use crate::mg;

/// Enumeration `microsoft.graph.internetSiteSecurityLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternetSiteSecurityLevel {
    /// `userDefined` (0)
    UserDefined,
    /// `medium` (1)
    Medium,
    /// `mediumHigh` (2)
    MediumHigh,
    /// `high` (3)
    High,
}

mg::enumeration! {
    InternetSiteSecurityLevel: "microsoft.graph.internetSiteSecurityLevel";
    UserDefined: "userDefined" = 0,
    Medium: "medium" = 1,
    MediumHigh: "mediumHigh" = 2,
    High: "high" = 3,
}
