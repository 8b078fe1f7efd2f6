// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureADAuthentication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AzureAdAuthenticationResource`], for example
/// `graph.reports().sla().azure_ad_authentication()`.
///
/// [`AzureAdAuthenticationResource`]: crate::requests::azure_ad_authentication::AzureAdAuthenticationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureadauthentication?view=graph-rest-beta
pub struct AzureAdAuthentication {
    /// `attainments`.
    pub attainments: mg::Field<Vec<super::ServiceLevelAgreementAttainment>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdAuthentication: "microsoft.graph.azureADAuthentication", entity, base super::Entity;
    attainments: "attainments" required,
    id: "id" key required,
}

mg::derived_from! { AzureAdAuthentication: super::Entity }
