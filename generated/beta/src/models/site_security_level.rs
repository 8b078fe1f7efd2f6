// @generated
use crate::mg;

/// Enumeration `microsoft.graph.siteSecurityLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteSecurityLevel {
    /// `userDefined` (0)
    UserDefined,
    /// `low` (1)
    Low,
    /// `mediumLow` (2)
    MediumLow,
    /// `medium` (3)
    Medium,
    /// `mediumHigh` (4)
    MediumHigh,
    /// `high` (5)
    High,
}

mg::enumeration! {
    SiteSecurityLevel: "microsoft.graph.siteSecurityLevel";
    UserDefined: "userDefined" = 0,
    Low: "low" = 1,
    MediumLow: "mediumLow" = 2,
    Medium: "medium" = 3,
    MediumHigh: "mediumHigh" = 4,
    High: "high" = 5,
}
