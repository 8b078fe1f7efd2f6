// @generated
use crate::mg;

/// Enumeration `microsoft.graph.exchangeIdFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExchangeIdFormat {
    /// `entryId` (0)
    EntryId,
    /// `ewsId` (1)
    EwsId,
    /// `immutableEntryId` (2)
    ImmutableEntryId,
    /// `restId` (3)
    RestId,
    /// `restImmutableEntryId` (4)
    RestImmutableEntryId,
}

mg::enumeration! {
    ExchangeIdFormat: "microsoft.graph.exchangeIdFormat";
    EntryId: "entryId" = 0,
    EwsId: "ewsId" = 1,
    ImmutableEntryId: "immutableEntryId" = 2,
    RestId: "restId" = 3,
    RestImmutableEntryId: "restImmutableEntryId" = 4,
}
