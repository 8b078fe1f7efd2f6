// @generated
use crate::mg;

/// Enumeration `microsoft.graph.columnTypes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColumnTypes {
    /// `note` (0)
    Note,
    /// `text` (1)
    Text,
    /// `choice` (2)
    Choice,
    /// `multichoice` (3)
    Multichoice,
    /// `number` (4)
    Number,
    /// `currency` (5)
    Currency,
    /// `dateTime` (6)
    DateTime,
    /// `lookup` (7)
    Lookup,
    /// `boolean` (8)
    Boolean,
    /// `user` (9)
    User,
    /// `url` (10)
    Url,
    /// `calculated` (11)
    Calculated,
    /// `location` (12)
    Location,
    /// `geolocation` (13)
    Geolocation,
    /// `term` (14)
    Term,
    /// `multiterm` (15)
    Multiterm,
    /// `thumbnail` (16)
    Thumbnail,
    /// `approvalStatus` (17)
    ApprovalStatus,
    /// `unknownFutureValue` (18)
    UnknownFutureValue,
}

mg::enumeration! {
    ColumnTypes: "microsoft.graph.columnTypes";
    Note: "note" = 0,
    Text: "text" = 1,
    Choice: "choice" = 2,
    Multichoice: "multichoice" = 3,
    Number: "number" = 4,
    Currency: "currency" = 5,
    DateTime: "dateTime" = 6,
    Lookup: "lookup" = 7,
    Boolean: "boolean" = 8,
    User: "user" = 9,
    Url: "url" = 10,
    Calculated: "calculated" = 11,
    Location: "location" = 12,
    Geolocation: "geolocation" = 13,
    Term: "term" = 14,
    Multiterm: "multiterm" = 15,
    Thumbnail: "thumbnail" = 16,
    ApprovalStatus: "approvalStatus" = 17,
    UnknownFutureValue: "unknownFutureValue" = 18,
}
