// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userPersona`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPersona {
    /// `unknown` (0)
    Unknown,
    /// `externalMember` (1)
    ExternalMember,
    /// `externalGuest` (2)
    ExternalGuest,
    /// `internalMember` (3)
    InternalMember,
    /// `internalGuest` (4)
    InternalGuest,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    UserPersona: "microsoft.graph.userPersona";
    Unknown: "unknown" = 0,
    ExternalMember: "externalMember" = 1,
    ExternalGuest: "externalGuest" = 2,
    InternalMember: "internalMember" = 3,
    InternalGuest: "internalGuest" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
