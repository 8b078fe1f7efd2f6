// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalIdentity`, an open complex type derived from `microsoft.graph.identity`.
    ServicePrincipalIdentity "microsoft.graph.servicePrincipalIdentity" "complex open" : super::Identity;
    /// `appId`: String
    app_id "appId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { ServicePrincipalIdentity: super::Identity }
