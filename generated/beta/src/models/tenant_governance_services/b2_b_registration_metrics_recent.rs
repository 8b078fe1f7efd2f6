// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsrecent?view=graph-rest-beta>
    B2BRegistrationMetricsRecent "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsRecent" "entity" : super::B2BRegistrationMetricsBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTotalUsers`: Decimal, not null
    inbound_total_users "inboundTotalUsers" "r": mg::Decimal,
    /// `outboundTotalUsers`: Decimal, not null
    outbound_total_users "outboundTotalUsers" "r": mg::Decimal,
    /// `updateDateTime`: DateTimeOffset, not null
    update_date_time "updateDateTime" "r": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { B2BRegistrationMetricsRecent: super::B2BRegistrationMetricsBase, crate::models::Entity }
