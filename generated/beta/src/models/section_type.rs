// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionType {
    /// `userDefined` (0)
    UserDefined,
    /// `systemDefined` (1)
    SystemDefined,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SectionType: "microsoft.graph.sectionType";
    UserDefined: "userDefined" = 0,
    SystemDefined: "systemDefined" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
