// @generated
use crate::mg;

/// Enumeration `microsoft.graph.pagePromotionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagePromotionType {
    /// `microsoftReserved` (0)
    MicrosoftReserved,
    /// `page` (1)
    Page,
    /// `newsPost` (2)
    NewsPost,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PagePromotionType: "microsoft.graph.pagePromotionType";
    MicrosoftReserved: "microsoftReserved" = 0,
    Page: "page" = 1,
    NewsPost: "newsPost" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
