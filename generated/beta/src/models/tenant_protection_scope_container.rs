// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantProtectionScopeContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TenantProtectionScopeContainerResource`], for example
/// `graph.security().data_security_and_governance().protection_scopes()`.
///
/// Operations: `compute`.
///
/// [`TenantProtectionScopeContainerResource`]: crate::requests::tenant_protection_scope_container::TenantProtectionScopeContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantprotectionscopecontainer?view=graph-rest-beta
pub struct TenantProtectionScopeContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantProtectionScopeContainer: "microsoft.graph.tenantProtectionScopeContainer", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TenantProtectionScopeContainer: super::Entity }
