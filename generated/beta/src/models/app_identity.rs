// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appIdentity`, a complex type.
    AppIdentity "microsoft.graph.appIdentity" "complex";
    /// `appId`: String
    app_id "appId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
}
