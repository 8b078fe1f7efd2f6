// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.tenantAppManagementPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`TenantAppManagementPolicyCollection`], for example
/// `graph.directory_objects().cast_to_tenant_app_management_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`TenantAppManagementPolicyCollection`]: crate::requests::tenant_app_management_policy::TenantAppManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantappmanagementpolicy?view=graph-rest-beta
pub struct TenantAppManagementPolicy {
    /// `applicationRestrictions`.
    pub application_restrictions: mg::Field<
        mg::Boxed<super::AppManagementApplicationConfiguration>,
    >,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `servicePrincipalRestrictions`.
    pub service_principal_restrictions: mg::Field<
        mg::Boxed<super::AppManagementServicePrincipalConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantAppManagementPolicy: "microsoft.graph.tenantAppManagementPolicy", entity open, base super::PolicyBase;
    application_restrictions: "applicationRestrictions",
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    service_principal_restrictions: "servicePrincipalRestrictions",
}

mg::derived_from! { TenantAppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
