// @generated
use crate::mg;

/// Entity type [`microsoft.graph.remoteAssistancePartner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RemoteAssistancePartnerCollection`], for example
/// `graph.device_management().remote_assistance_partners()`.
///
/// Operations: `begin_onboarding`, `disconnect`.
///
/// [`RemoteAssistancePartnerCollection`]: crate::requests::remote_assistance_partner::RemoteAssistancePartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-beta
pub struct RemoteAssistancePartner {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastConnectionDateTime`. Never null.
    pub last_connection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardingRequestExpiryDateTime`. Never null.
    pub onboarding_request_expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardingStatus`. Never null.
    pub onboarding_status: mg::Field<mg::Open<super::RemoteAssistanceOnboardingStatus>>,
    /// `onboardingUrl`.
    pub onboarding_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteAssistancePartner: "microsoft.graph.remoteAssistancePartner", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_connection_date_time: "lastConnectionDateTime" required,
    onboarding_request_expiry_date_time: "onboardingRequestExpiryDateTime" required,
    onboarding_status: "onboardingStatus" required,
    onboarding_url: "onboardingUrl",
}

mg::derived_from! { RemoteAssistancePartner: super::Entity }
