// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossCloudAzureActiveDirectoryTenant`, a complex type derived from `microsoft.graph.identitySource`.
    CrossCloudAzureActiveDirectoryTenant "microsoft.graph.crossCloudAzureActiveDirectoryTenant" "complex" : super::IdentitySource;
    /// `cloudInstance`: String, not null
    cloud_instance "cloudInstance" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { CrossCloudAzureActiveDirectoryTenant: super::IdentitySource }
