// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenant`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-relatedtenant?view=graph-rest-beta>
    RelatedTenant "microsoft.graph.tenantGovernanceServices.relatedTenant" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMicrosoftInfrastructure`: Boolean, not null, computed
    is_microsoft_infrastructure "isMicrosoftInfrastructure" "rc": bool,
}

mg::derived_from! { RelatedTenant: crate::models::Entity }

impl RelatedTenant {
    /// `appB2BSignInActivityMetrics`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`
    pub const APP_B2B_SIGN_IN_ACTIVITY_METRICS: mg::Nav<
        RelatedTenant,
        super::B2BSignInActivityMetrics,
    > = mg::Nav::new("appB2BSignInActivityMetrics");
    /// `b2BRegistrationMetrics`: `microsoft.graph.tenantGovernanceServices.b2bRegistrationMetrics`
    pub const B2_B_REGISTRATION_METRICS: mg::Nav<
        RelatedTenant,
        super::B2bRegistrationMetrics,
    > = mg::Nav::new("b2BRegistrationMetrics");
    /// `b2BSignInActivityMetrics`: `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetrics`
    pub const B2_B_SIGN_IN_ACTIVITY_METRICS: mg::Nav<
        RelatedTenant,
        super::B2BSignInActivityMetrics,
    > = mg::Nav::new("b2BSignInActivityMetrics");
    /// `billingMetrics`: `microsoft.graph.tenantGovernanceServices.billingMetrics`
    pub const BILLING_METRICS: mg::Nav<RelatedTenant, super::BillingMetrics> = mg::Nav::new(
        "billingMetrics",
    );
    /// `multiTenantApplicationMetrics`: `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetrics`
    pub const MULTI_TENANT_APPLICATION_METRICS: mg::Nav<
        RelatedTenant,
        super::MultiTenantApplicationMetrics,
    > = mg::Nav::new("multiTenantApplicationMetrics");
}
