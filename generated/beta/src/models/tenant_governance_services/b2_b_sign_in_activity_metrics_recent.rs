// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bsigninactivitymetricsrecent?view=graph-rest-beta>
    B2BSignInActivityMetricsRecent "microsoft.graph.tenantGovernanceServices.b2BSignInActivityMetricsRecent" "entity" : super::B2BSignInActivityMetricsBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundMonthlyTotalApplications`: Double
    inbound_monthly_total_applications "inboundMonthlyTotalApplications": f64,
    /// `inboundMonthlyTotalUsers`: Double
    inbound_monthly_total_users "inboundMonthlyTotalUsers": f64,
    /// `outboundMonthlyTotalApplications`: Double
    outbound_monthly_total_applications "outboundMonthlyTotalApplications": f64,
    /// `outboundMonthlyTotalUsers`: Double
    outbound_monthly_total_users "outboundMonthlyTotalUsers": f64,
    /// `updateDateTime`: DateTimeOffset
    update_date_time "updateDateTime": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { B2BSignInActivityMetricsRecent: super::B2BSignInActivityMetricsBase, crate::models::Entity }
