// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsrecent?view=graph-rest-beta>
    MultiTenantApplicationMetricsRecent "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent" "entity" : super::MultiTenantApplicationMetricsBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Double
    inbound_monthly_total_applications "inboundMonthlyTotalApplications": f64,
    /// `outboundMonthlyTotalApplications`: Double
    outbound_monthly_total_applications "outboundMonthlyTotalApplications": f64,
    /// `updateDateTime`: DateTimeOffset
    update_date_time "updateDateTime": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { MultiTenantApplicationMetricsRecent: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
