// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsrecent?view=graph-rest-beta>
    MultiTenantApplicationMetricsRecent "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsRecent" "entity" : super::MultiTenantApplicationMetricsBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Decimal, not null
    inbound_monthly_total_applications "inboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `outboundMonthlyTotalApplications`: Decimal, not null
    outbound_monthly_total_applications "outboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `updateDateTime`: DateTimeOffset, not null
    update_date_time "updateDateTime" "r": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { MultiTenantApplicationMetricsRecent: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
