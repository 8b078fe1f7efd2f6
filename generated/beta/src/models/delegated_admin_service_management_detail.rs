// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminServiceManagementDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminservicemanagementdetail?view=graph-rest-beta>
    DelegatedAdminServiceManagementDetail "microsoft.graph.delegatedAdminServiceManagementDetail" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `serviceManagementUrl`: String, not null
    service_management_url "serviceManagementUrl" "r": String,
    /// `serviceName`: String, not null
    service_name "serviceName" "r": String,
}

mg::derived_from! { DelegatedAdminServiceManagementDetail: super::Entity }
