// @generated
use crate::mg;

/// Enumeration `microsoft.graph.horizontalSectionLayoutType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HorizontalSectionLayoutType {
    /// `none` (0)
    None,
    /// `oneColumn` (1)
    OneColumn,
    /// `twoColumns` (2)
    TwoColumns,
    /// `threeColumns` (3)
    ThreeColumns,
    /// `oneThirdLeftColumn` (4)
    OneThirdLeftColumn,
    /// `oneThirdRightColumn` (5)
    OneThirdRightColumn,
    /// `fullWidth` (6)
    FullWidth,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    HorizontalSectionLayoutType: "microsoft.graph.horizontalSectionLayoutType";
    None: "none" = 0,
    OneColumn: "oneColumn" = 1,
    TwoColumns: "twoColumns" = 2,
    ThreeColumns: "threeColumns" = 3,
    OneThirdLeftColumn: "oneThirdLeftColumn" = 4,
    OneThirdRightColumn: "oneThirdRightColumn" = 5,
    FullWidth: "fullWidth" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
