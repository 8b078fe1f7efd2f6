// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partnerTenantType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerTenantType {
    /// `microsoftSupport` (1)
    MicrosoftSupport,
    /// `syndicatePartner` (2)
    SyndicatePartner,
    /// `breadthPartner` (3)
    BreadthPartner,
    /// `breadthPartnerDelegatedAdmin` (4)
    BreadthPartnerDelegatedAdmin,
    /// `resellerPartnerDelegatedAdmin` (5)
    ResellerPartnerDelegatedAdmin,
    /// `valueAddedResellerPartnerDelegatedAdmin` (6)
    ValueAddedResellerPartnerDelegatedAdmin,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    PartnerTenantType: "microsoft.graph.partnerTenantType";
    MicrosoftSupport: "microsoftSupport" = 1,
    SyndicatePartner: "syndicatePartner" = 2,
    BreadthPartner: "breadthPartner" = 3,
    BreadthPartnerDelegatedAdmin: "breadthPartnerDelegatedAdmin" = 4,
    ResellerPartnerDelegatedAdmin: "resellerPartnerDelegatedAdmin" = 5,
    ValueAddedResellerPartnerDelegatedAdmin: "valueAddedResellerPartnerDelegatedAdmin" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
