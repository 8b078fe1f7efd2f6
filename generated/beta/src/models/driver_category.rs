// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driverCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverCategory {
    /// `recommended` (0)
    Recommended,
    /// `previouslyApproved` (1)
    PreviouslyApproved,
    /// `other` (2)
    Other,
}

mg::enumeration! {
    DriverCategory: "microsoft.graph.driverCategory";
    Recommended: "recommended" = 0,
    PreviouslyApproved: "previouslyApproved" = 1,
    Other: "other" = 2,
}
