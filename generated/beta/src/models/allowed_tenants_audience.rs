// @generated
use crate::mg;

/// Complex type `microsoft.graph.allowedTenantsAudience`, derived from
/// [`SignInAudienceRestrictionsBase`](super::SignInAudienceRestrictionsBase).
pub struct AllowedTenantsAudience {
    /// `allowedTenantIds`.
    pub allowed_tenant_ids: mg::Field<Vec<String>>,
    /// `isHomeTenantAllowed`. Never null.
    pub is_home_tenant_allowed: mg::Field<bool>,
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::Kind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllowedTenantsAudience: "microsoft.graph.allowedTenantsAudience", complex, base super::SignInAudienceRestrictionsBase;
    allowed_tenant_ids: "allowedTenantIds" required,
    is_home_tenant_allowed: "isHomeTenantAllowed" required,
    kind: "kind" required,
}

mg::derived_from! { AllowedTenantsAudience: super::SignInAudienceRestrictionsBase }
