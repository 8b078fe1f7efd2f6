// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningServicePrincipal`, an open complex type derived from `microsoft.graph.identity`.
    ProvisioningServicePrincipal "microsoft.graph.provisioningServicePrincipal" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { ProvisioningServicePrincipal: super::Identity }
