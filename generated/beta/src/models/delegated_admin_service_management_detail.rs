// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminServiceManagementDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminServiceManagementDetailCollection`], for example
/// `graph.tenant_relationships().delegated_admin_customers().id(id).service_management_details()`.
///
/// [`DelegatedAdminServiceManagementDetailCollection`]: crate::requests::delegated_admin_service_management_detail::DelegatedAdminServiceManagementDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminservicemanagementdetail?view=graph-rest-beta
pub struct DelegatedAdminServiceManagementDetail {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `serviceManagementUrl`. Never null.
    pub service_management_url: mg::Field<String>,
    /// `serviceName`. Never null.
    pub service_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminServiceManagementDetail: "microsoft.graph.delegatedAdminServiceManagementDetail", entity, base super::Entity;
    id: "id" key required,
    service_management_url: "serviceManagementUrl" required,
    service_name: "serviceName" required,
}

mg::derived_from! { DelegatedAdminServiceManagementDetail: super::Entity }
