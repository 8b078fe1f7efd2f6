// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossCloudAzureActiveDirectoryTenant`, derived from
/// [`IdentitySource`](super::IdentitySource).
pub struct CrossCloudAzureActiveDirectoryTenant {
    /// `cloudInstance`. Never null.
    pub cloud_instance: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossCloudAzureActiveDirectoryTenant: "microsoft.graph.crossCloudAzureActiveDirectoryTenant", complex, base super::IdentitySource;
    cloud_instance: "cloudInstance" required,
    display_name: "displayName",
    tenant_id: "tenantId",
}

mg::derived_from! { CrossCloudAzureActiveDirectoryTenant: super::IdentitySource }
