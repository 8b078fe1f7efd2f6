// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customclaimspolicy?view=graph-rest-beta>
    CustomClaimsPolicy "microsoft.graph.customClaimsPolicy" "entity" : super::Entity;
    /// `audienceOverride`: String
    audience_override "audienceOverride": String,
    /// `claims`: Collection(customClaimBase)
    claims "claims": Vec<super::CustomClaimBase>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeApplicationIdInIssuer`: Boolean
    include_application_id_in_issuer "includeApplicationIdInIssuer": bool,
    /// `includeBasicClaimSet`: Boolean
    include_basic_claim_set "includeBasicClaimSet": bool,
}

mg::derived_from! { CustomClaimsPolicy: super::Entity }
