// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminServiceProviderConstraints`][reference], derived
/// from [`ServiceProviderConstraints`](super::ServiceProviderConstraints).
///
/// Requests: [`DelegatedAdminServiceProviderConstraintsResource`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .partners()
///     .id(id)
///     .service_provider_constraints()
///     .cast_to_delegated_admin_service_provider_constraints()
/// ```
///
/// Operations: `restore`.
///
/// [`DelegatedAdminServiceProviderConstraintsResource`]: crate::requests::delegated_admin_service_provider_constraints::DelegatedAdminServiceProviderConstraintsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminserviceproviderconstraints?view=graph-rest-beta
pub struct DelegatedAdminServiceProviderConstraints {
    /// `allowedRoleTemplateIds`.
    pub allowed_role_template_ids: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminServiceProviderConstraints: "microsoft.graph.delegatedAdminServiceProviderConstraints", entity, base super::ServiceProviderConstraints;
    allowed_role_template_ids: "allowedRoleTemplateIds",
    created_date_time: "createdDateTime" required,
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { DelegatedAdminServiceProviderConstraints: super::ServiceProviderConstraints, super::PolicyDeletableItem }
