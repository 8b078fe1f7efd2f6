// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsUserIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsUserIdentity "microsoft.graph.communicationsUserIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { CommunicationsUserIdentity: super::Identity }
