// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminRelationshipCustomerParticipant`, a complex type.
    DelegatedAdminRelationshipCustomerParticipant "microsoft.graph.delegatedAdminRelationshipCustomerParticipant" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}
