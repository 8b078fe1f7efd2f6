// @generated
use crate::mg;

/// Enumeration `microsoft.graph.lobbyBypassScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LobbyBypassScope {
    /// `organizer` (0)
    Organizer,
    /// `organization` (1)
    Organization,
    /// `organizationAndFederated` (2)
    OrganizationAndFederated,
    /// `everyone` (3)
    Everyone,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `invited` (5)
    Invited,
    /// `organizationExcludingGuests` (6)
    OrganizationExcludingGuests,
}

mg::enumeration! {
    LobbyBypassScope: "microsoft.graph.lobbyBypassScope";
    Organizer: "organizer" = 0,
    Organization: "organization" = 1,
    OrganizationAndFederated: "organizationAndFederated" = 2,
    Everyone: "everyone" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Invited: "invited" = 5,
    OrganizationExcludingGuests: "organizationExcludingGuests" = 6,
}
