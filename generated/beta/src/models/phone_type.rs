// @generated
use crate::mg;

/// Enumeration `microsoft.graph.phoneType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `home` (0)
    Home,
    /// `business` (1)
    Business,
    /// `mobile` (2)
    Mobile,
    /// `other` (3)
    Other,
    /// `assistant` (4)
    Assistant,
    /// `homeFax` (5)
    HomeFax,
    /// `businessFax` (6)
    BusinessFax,
    /// `otherFax` (7)
    OtherFax,
    /// `pager` (8)
    Pager,
    /// `radio` (9)
    Radio,
}

mg::enumeration! {
    PhoneType: "microsoft.graph.phoneType";
    Home: "home" = 0,
    Business: "business" = 1,
    Mobile: "mobile" = 2,
    Other: "other" = 3,
    Assistant: "assistant" = 4,
    HomeFax: "homeFax" = 5,
    BusinessFax: "businessFax" = 6,
    OtherFax: "otherFax" = 7,
    Pager: "pager" = 8,
    Radio: "radio" = 9,
}
