// @generated
use crate::mg;

/// Enumeration `microsoft.graph.readingCoachStoryType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadingCoachStoryType {
    /// `aiGenerated` (0)
    AiGenerated,
    /// `readWorks` (1)
    ReadWorks,
    /// `userProvided` (2)
    UserProvided,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ReadingCoachStoryType: "microsoft.graph.readingCoachStoryType";
    AiGenerated: "aiGenerated" = 0,
    ReadWorks: "readWorks" = 1,
    UserProvided: "userProvided" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
