// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`][reference],
/// derived from [`MultiTenantApplicationMetricsBase`](super::MultiTenantApplicationMetricsBase).
///
/// Requests: [`MultiTenantApplicationMetricsRecentResource`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .multi_tenant_application_metrics()
///     .recent()
/// ```
///
/// [`MultiTenantApplicationMetricsRecentResource`]: crate::requests::tenant_governance_services::multi_tenant_application_metrics_recent::MultiTenantApplicationMetricsRecentResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsrecent?view=graph-rest-beta
pub struct MultiTenantApplicationMetricsRecent {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundMonthlyTotalApplications`. Never null.
    pub inbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `outboundMonthlyTotalApplications`. Never null.
    pub outbound_monthly_total_applications: mg::Field<mg::Decimal>,
    /// `updateDateTime`. Never null.
    pub update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantApplicationMetricsRecent: "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent", entity, base super::MultiTenantApplicationMetricsBase;
    id: "id" key required,
    inbound_monthly_total_applications: "inboundMonthlyTotalApplications" required,
    outbound_monthly_total_applications: "outboundMonthlyTotalApplications" required,
    update_date_time: "updateDateTime" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { MultiTenantApplicationMetricsRecent: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
