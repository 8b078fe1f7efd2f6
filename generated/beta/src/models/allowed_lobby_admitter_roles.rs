// @generated
use crate::mg;

/// Enumeration `microsoft.graph.allowedLobbyAdmitterRoles`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedLobbyAdmitterRoles {
    /// `organizerAndCoOrganizersAndPresenters` (0)
    OrganizerAndCoOrganizersAndPresenters,
    /// `organizerAndCoOrganizers` (1)
    OrganizerAndCoOrganizers,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AllowedLobbyAdmitterRoles: "microsoft.graph.allowedLobbyAdmitterRoles";
    OrganizerAndCoOrganizersAndPresenters: "organizerAndCoOrganizersAndPresenters" = 0,
    OrganizerAndCoOrganizers: "organizerAndCoOrganizers" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
