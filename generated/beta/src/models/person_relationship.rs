// @generated
use crate::mg;

/// Enumeration `microsoft.graph.personRelationship`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonRelationship {
    /// `manager` (0)
    Manager,
    /// `colleague` (1)
    Colleague,
    /// `directReport` (2)
    DirectReport,
    /// `dotLineReport` (3)
    DotLineReport,
    /// `assistant` (4)
    Assistant,
    /// `dotLineManager` (5)
    DotLineManager,
    /// `alternateContact` (6)
    AlternateContact,
    /// `friend` (7)
    Friend,
    /// `spouse` (8)
    Spouse,
    /// `sibling` (9)
    Sibling,
    /// `child` (10)
    Child,
    /// `parent` (11)
    Parent,
    /// `sponsor` (12)
    Sponsor,
    /// `emergencyContact` (13)
    EmergencyContact,
    /// `other` (14)
    Other,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    PersonRelationship: "microsoft.graph.personRelationship";
    Manager: "manager" = 0,
    Colleague: "colleague" = 1,
    DirectReport: "directReport" = 2,
    DotLineReport: "dotLineReport" = 3,
    Assistant: "assistant" = 4,
    DotLineManager: "dotLineManager" = 5,
    AlternateContact: "alternateContact" = 6,
    Friend: "friend" = 7,
    Spouse: "spouse" = 8,
    Sibling: "sibling" = 9,
    Child: "child" = 10,
    Parent: "parent" = 11,
    Sponsor: "sponsor" = 12,
    EmergencyContact: "emergencyContact" = 13,
    Other: "other" = 14,
    UnknownFutureValue: "unknownFutureValue" = 15,
}
