// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureActiveDirectoryTenant`, derived from
/// [`IdentitySource`](super::IdentitySource).
pub struct AzureActiveDirectoryTenant {
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
    AzureActiveDirectoryTenant: "microsoft.graph.azureActiveDirectoryTenant", complex, base super::IdentitySource;
    display_name: "displayName",
    tenant_id: "tenantId",
}

mg::derived_from! { AzureActiveDirectoryTenant: super::IdentitySource }
