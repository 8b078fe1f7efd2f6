// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sectionIconSkinTone`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionIconSkinTone {
    /// `light` (0)
    Light,
    /// `mediumLight` (1)
    MediumLight,
    /// `medium` (2)
    Medium,
    /// `mediumDark` (3)
    MediumDark,
    /// `dark` (4)
    Dark,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SectionIconSkinTone: "microsoft.graph.sectionIconSkinTone";
    Light: "light" = 0,
    MediumLight: "mediumLight" = 1,
    Medium: "medium" = 2,
    MediumDark: "mediumDark" = 3,
    Dark: "dark" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
