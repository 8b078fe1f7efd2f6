// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsinitial?view=graph-rest-beta>
    MultiTenantApplicationMetricsInitial "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial" "entity" : super::MultiTenantApplicationMetricsBase;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Double
    inbound_monthly_total_applications "inboundMonthlyTotalApplications": f64,
    /// `outboundMonthlyTotalApplications`: Double
    outbound_monthly_total_applications "outboundMonthlyTotalApplications": f64,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { MultiTenantApplicationMetricsInitial: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
