// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantAppManagementPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantappmanagementpolicy?view=graph-rest-beta>
    TenantAppManagementPolicy "microsoft.graph.tenantAppManagementPolicy" "entity open" : super::PolicyBase;
    /// `applicationRestrictions`: appManagementApplicationConfiguration
    application_restrictions "applicationRestrictions": mg::Boxed<super::AppManagementApplicationConfiguration>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `servicePrincipalRestrictions`: appManagementServicePrincipalConfiguration
    service_principal_restrictions "servicePrincipalRestrictions": mg::Boxed<super::AppManagementServicePrincipalConfiguration>,
}

mg::derived_from! { TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
