// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-multitenantapplicationmetricsinitial?view=graph-rest-beta>
    MultiTenantApplicationMetricsInitial "microsoft.graph.tenantGovernanceServices.multiTenantApplicationMetricsInitial" "entity" : super::MultiTenantApplicationMetricsBase;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Decimal, not null
    inbound_monthly_total_applications "inboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `outboundMonthlyTotalApplications`: Decimal, not null
    outbound_monthly_total_applications "outboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { MultiTenantApplicationMetricsInitial: super::MultiTenantApplicationMetricsBase, crate::models::Entity }
