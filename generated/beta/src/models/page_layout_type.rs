// @generated
use crate::mg;

/// Enumeration `microsoft.graph.pageLayoutType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageLayoutType {
    /// `microsoftReserved` (0)
    MicrosoftReserved,
    /// `article` (1)
    Article,
    /// `home` (2)
    Home,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `newsLink` (5)
    NewsLink,
    /// `videoNewsLink` (6)
    VideoNewsLink,
}

mg::enumeration! {
    PageLayoutType: "microsoft.graph.pageLayoutType";
    MicrosoftReserved: "microsoftReserved" = 0,
    Article: "article" = 1,
    Home: "home" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    NewsLink: "newsLink" = 5,
    VideoNewsLink: "videoNewsLink" = 6,
}
