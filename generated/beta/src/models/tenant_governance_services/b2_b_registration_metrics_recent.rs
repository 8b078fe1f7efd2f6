// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsrecent?view=graph-rest-beta>
    B2BRegistrationMetricsRecent "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent" "entity" : super::B2BRegistrationMetricsBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTotalUsers`: Double
    inbound_total_users "inboundTotalUsers": f64,
    /// `outboundTotalUsers`: Double
    outbound_total_users "outboundTotalUsers": f64,
    /// `updateDateTime`: DateTimeOffset
    update_date_time "updateDateTime": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { B2BRegistrationMetricsRecent: super::B2BRegistrationMetricsBase, crate::models::Entity }
