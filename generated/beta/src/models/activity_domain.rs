// @generated
use crate::mg;

/// Enumeration `microsoft.graph.activityDomain`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDomain {
    /// `unknown` (0)
    Unknown,
    /// `work` (1)
    Work,
    /// `personal` (2)
    Personal,
    /// `unrestricted` (3)
    Unrestricted,
}

mg::enumeration! {
    ActivityDomain: "microsoft.graph.activityDomain";
    Unknown: "unknown" = 0,
    Work: "work" = 1,
    Personal: "personal" = 2,
    Unrestricted: "unrestricted" = 3,
}
