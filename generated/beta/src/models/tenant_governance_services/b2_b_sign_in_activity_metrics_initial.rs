// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsinitial?view=graph-rest-beta>
    B2BSignInActivityMetricsInitial "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsInitial" "entity" : super::B2BSignInActivityMetricsBase;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Decimal, not null
    inbound_monthly_total_applications "inboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `inboundMonthlyTotalUsers`: Decimal, not null
    inbound_monthly_total_users "inboundMonthlyTotalUsers" "r": mg::Decimal,
    /// `outboundMonthlyTotalApplications`: Decimal, not null
    outbound_monthly_total_applications "outboundMonthlyTotalApplications" "r": mg::Decimal,
    /// `outboundMonthlyTotalUsers`: Decimal, not null
    outbound_monthly_total_users "outboundMonthlyTotalUsers" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { B2BSignInActivityMetricsInitial: super::B2BSignInActivityMetricsBase, crate::models::Entity }
