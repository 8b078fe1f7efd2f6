// @generated
use crate::mg;

/// Enumeration `microsoft.graph.allowedAudiences`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedAudiences {
    /// `me` (0)
    Me,
    /// `family` (1)
    Family,
    /// `contacts` (2)
    Contacts,
    /// `groupMembers` (4)
    GroupMembers,
    /// `organization` (8)
    Organization,
    /// `federatedOrganizations` (16)
    FederatedOrganizations,
    /// `everyone` (32)
    Everyone,
    /// `unknownFutureValue` (64)
    UnknownFutureValue,
}

mg::enumeration! {
    AllowedAudiences: "microsoft.graph.allowedAudiences", flags;
    Me: "me" = 0,
    Family: "family" = 1,
    Contacts: "contacts" = 2,
    GroupMembers: "groupMembers" = 4,
    Organization: "organization" = 8,
    FederatedOrganizations: "federatedOrganizations" = 16,
    Everyone: "everyone" = 32,
    UnknownFutureValue: "unknownFutureValue" = 64,
}
