// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsinitial?view=graph-rest-beta>
    B2BRegistrationMetricsInitial "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial" "entity" : super::B2BRegistrationMetricsBase;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTotalUsers`: Double
    inbound_total_users "inboundTotalUsers": f64,
    /// `outboundTotalUsers`: Double
    outbound_total_users "outboundTotalUsers": f64,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { B2BRegistrationMetricsInitial: super::B2BRegistrationMetricsBase, crate::models::Entity }
