// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantReference`][reference].
///
/// Requests:
/// [`TenantReferenceCollection`](crate::requests::tenant_reference::TenantReferenceCollection), for
/// example `graph.directory().outbound_shared_user_profiles().id(id).tenants()`.
///
/// Operations: `remove_personal_data`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantreference?view=graph-rest-beta
pub struct TenantReference {
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantReference: "microsoft.graph.tenantReference", entity;
    tenant_id: "tenantId" key required,
}
