// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`][reference],
/// derived from [`MultiTenantApplicationMetricsBase`](super::MultiTenantApplicationMetricsBase).
///
/// Requests: [`MultiTenantApplicationMetricsInitialResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .multi_tenant_application_metrics()
///     .initial()
/// ```
///
/// [`MultiTenantApplicationMetricsInitialResource`]: crate::requests::tenant_governance_services::multi_tenant_application_metrics_initial::MultiTenantApplicationMetricsInitialResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsinitial?view=graph-rest-beta
pub struct MultiTenantApplicationMetricsInitial {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundMonthlyTotalApplications`. Never null.
    pub inbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `outboundMonthlyTotalApplications`. Never null.
    pub outbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantApplicationMetricsInitial: "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial", entity, base super::MultiTenantApplicationMetricsBase;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inbound_monthly_total_applications: "inboundMonthlyTotalApplications" required,
    outbound_monthly_total_applications: "outboundMonthlyTotalApplications" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { MultiTenantApplicationMetricsInitial: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
