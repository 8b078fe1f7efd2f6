// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allowedTenantsAudience`, a complex type derived from `microsoft.graph.signInAudienceRestrictionsBase`.
    AllowedTenantsAudience "microsoft.graph.allowedTenantsAudience" "complex" : super::SignInAudienceRestrictionsBase;
    /// `allowedTenantIds`: Collection(String), items not null
    allowed_tenant_ids "allowedTenantIds" "r": Vec<String>,
    /// `isHomeTenantAllowed`: Boolean, not null
    is_home_tenant_allowed "isHomeTenantAllowed" "r": bool,
    /// `kind`: kind, not null
    kind "kind" "r": mg::Open<super::Kind>,
}

mg::derived_from! { AllowedTenantsAudience: super::SignInAudienceRestrictionsBase }
