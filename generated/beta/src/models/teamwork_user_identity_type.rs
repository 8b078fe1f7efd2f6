// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkUserIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkUserIdentityType {
    /// `aadUser` (0)
    AadUser,
    /// `onPremiseAadUser` (1)
    OnPremiseAadUser,
    /// `anonymousGuest` (2)
    AnonymousGuest,
    /// `federatedUser` (3)
    FederatedUser,
    /// `personalMicrosoftAccountUser` (4)
    PersonalMicrosoftAccountUser,
    /// `skypeUser` (5)
    SkypeUser,
    /// `phoneUser` (6)
    PhoneUser,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
    /// `emailUser` (8)
    EmailUser,
    /// `azureCommunicationServicesUser` (9)
    AzureCommunicationServicesUser,
}

mg::enumeration! {
    TeamworkUserIdentityType: "microsoft.graph.teamworkUserIdentityType";
    AadUser: "aadUser" = 0,
    OnPremiseAadUser: "onPremiseAadUser" = 1,
    AnonymousGuest: "anonymousGuest" = 2,
    FederatedUser: "federatedUser" = 3,
    PersonalMicrosoftAccountUser: "personalMicrosoftAccountUser" = 4,
    SkypeUser: "skypeUser" = 5,
    PhoneUser: "phoneUser" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
    EmailUser: "emailUser" = 8,
    AzureCommunicationServicesUser: "azureCommunicationServicesUser" = 9,
}
