// @generated
use crate::mg;

/// Enumeration `microsoft.graph.claimConditionUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimConditionUserType {
    /// `any` (0)
    Any,
    /// `members` (1)
    Members,
    /// `allGuests` (2)
    AllGuests,
    /// `aadGuests` (3)
    AadGuests,
    /// `externalGuests` (4)
    ExternalGuests,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ClaimConditionUserType: "microsoft.graph.claimConditionUserType";
    Any: "any" = 0,
    Members: "members" = 1,
    AllGuests: "allGuests" = 2,
    AadGuests: "aadGuests" = 3,
    ExternalGuests: "externalGuests" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
