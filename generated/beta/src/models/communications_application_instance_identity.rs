// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsApplicationInstanceIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsApplicationInstanceIdentity "microsoft.graph.communicationsApplicationInstanceIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `id`: String
    id "id": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { CommunicationsApplicationInstanceIdentity: super::Identity }
