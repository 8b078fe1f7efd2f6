// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.principal`, a complex type.
    Principal "microsoft.graph.externalConnectors.principal" "complex";
    /// `email`: String
    email "email": String,
    /// `entraDisplayName`: String
    entra_display_name "entraDisplayName": String,
    /// `entraId`: String
    entra_id "entraId": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `externalName`: String
    external_name "externalName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `upn`: String
    upn "upn": String,
}
