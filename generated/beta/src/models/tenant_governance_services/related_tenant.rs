// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.relatedTenant`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RelatedTenantCollection`], for example
/// `graph.directory().tenant_governance().related_tenants()`.
///
/// Operations: `refresh`, `refresh_status`.
///
/// [`RelatedTenantCollection`]: crate::requests::tenant_governance_services::related_tenant::RelatedTenantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-relatedtenant?view=graph-rest-beta
pub struct RelatedTenant {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMicrosoftInfrastructure`. Never null. Read-only: the service computes it.
    pub is_microsoft_infrastructure: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedTenant: "microsoft.graph.tenantGovernanceServices.relatedTenant", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    is_microsoft_infrastructure: "isMicrosoftInfrastructure" required computed,
}

mg::derived_from! { RelatedTenant: crate::models::Entity }

impl RelatedTenant {
    /// `appB2BSignInActivityMetrics`:
    /// [`B2BSignInActivityMetrics`](super::B2BSignInActivityMetrics).
    pub const APP_B2B_SIGN_IN_ACTIVITY_METRICS: mg::Nav<
        RelatedTenant,
        super::B2BSignInActivityMetrics,
    > = mg::Nav::new("appB2BSignInActivityMetrics");
    /// `b2BRegistrationMetrics`: [`B2bRegistrationMetrics`](super::B2bRegistrationMetrics).
    pub const B2_B_REGISTRATION_METRICS: mg::Nav<
        RelatedTenant,
        super::B2bRegistrationMetrics,
    > = mg::Nav::new("b2BRegistrationMetrics");
    /// `b2BSignInActivityMetrics`: [`B2BSignInActivityMetrics`](super::B2BSignInActivityMetrics).
    pub const B2_B_SIGN_IN_ACTIVITY_METRICS: mg::Nav<
        RelatedTenant,
        super::B2BSignInActivityMetrics,
    > = mg::Nav::new("b2BSignInActivityMetrics");
    /// `billingMetrics`: [`BillingMetrics`](super::BillingMetrics).
    pub const BILLING_METRICS: mg::Nav<RelatedTenant, super::BillingMetrics> = mg::Nav::new(
        "billingMetrics",
    );
    /// `multiTenantApplicationMetrics`:
    /// [`MultiTenantApplicationMetrics`](super::MultiTenantApplicationMetrics).
    pub const MULTI_TENANT_APPLICATION_METRICS: mg::Nav<
        RelatedTenant,
        super::MultiTenantApplicationMetrics,
    > = mg::Nav::new("multiTenantApplicationMetrics");
}
