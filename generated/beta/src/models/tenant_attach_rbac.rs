// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantAttachRBAC`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TenantAttachRbacResource`](crate::requests::tenant_attach_rbac::TenantAttachRbacResource), for
/// example `graph.device_management().tenant_attach_rbac()`.
///
/// Operations: `enable`, `get_state`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantattachrbac?view=graph-rest-beta
pub struct TenantAttachRbac {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantAttachRbac: "microsoft.graph.tenantAttachRBAC", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TenantAttachRbac: super::Entity }
