// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureActiveDirectoryTenant`, a complex type derived from `microsoft.graph.identitySource`.
    AzureActiveDirectoryTenant "microsoft.graph.azureActiveDirectoryTenant" "complex" : super::IdentitySource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { AzureActiveDirectoryTenant: super::IdentitySource }
