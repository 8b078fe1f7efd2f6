// @generated
use crate::mg;

/// Enumeration `microsoft.graph.updateClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateClassification {
    /// `userDefined` (0)
    UserDefined,
    /// `recommendedAndImportant` (1)
    RecommendedAndImportant,
    /// `important` (2)
    Important,
    /// `none` (3)
    None,
}

mg::enumeration! {
    UpdateClassification: "microsoft.graph.updateClassification";
    UserDefined: "userDefined" = 0,
    RecommendedAndImportant: "recommendedAndImportant" = 1,
    Important: "important" = 2,
    None: "none" = 3,
}
