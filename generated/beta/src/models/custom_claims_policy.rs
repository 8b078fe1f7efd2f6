// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customClaimsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomClaimsPolicyResource`], for example
/// `graph.service_principals().id(id).claims_policy()`.
///
/// [`CustomClaimsPolicyResource`]: crate::requests::custom_claims_policy::CustomClaimsPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/customclaimspolicy?view=graph-rest-beta
pub struct CustomClaimsPolicy {
    /// `audienceOverride`.
    pub audience_override: mg::Field<String>,
    /// `claims`.
    pub claims: mg::Field<Vec<super::CustomClaimBase>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeApplicationIdInIssuer`.
    pub include_application_id_in_issuer: mg::Field<bool>,
    /// `includeBasicClaimSet`.
    pub include_basic_claim_set: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimsPolicy: "microsoft.graph.customClaimsPolicy", entity, base super::Entity;
    audience_override: "audienceOverride",
    claims: "claims",
    id: "id" key required,
    include_application_id_in_issuer: "includeApplicationIdInIssuer",
    include_basic_claim_set: "includeBasicClaimSet",
}

mg::derived_from! { CustomClaimsPolicy: super::Entity }
