// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-b2bregistrationmetricsinitial?view=graph-rest-beta>
    B2BRegistrationMetricsInitial "microsoft.graph.tenantGovernanceServices.b2BRegistrationMetricsInitial" "entity" : super::B2BRegistrationMetricsBase;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTotalUsers`: Decimal, not null
    inbound_total_users "inboundTotalUsers" "r": mg::Decimal,
    /// `outboundTotalUsers`: Decimal, not null
    outbound_total_users "outboundTotalUsers" "r": mg::Decimal,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { B2BRegistrationMetricsInitial: super::B2BRegistrationMetricsBase, crate::models::Entity }
