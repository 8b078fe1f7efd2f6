// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsrecent?view=graph-rest-beta>
    B2BSignInActivityMetricsRecent "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent" "entity" : super::B2BSignInActivityMetricsBase;
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
    /// `updateDateTime`: DateTimeOffset, not null
    update_date_time "updateDateTime" "r": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { B2BSignInActivityMetricsRecent: super::B2BSignInActivityMetricsBase, crate::models::Entity }
