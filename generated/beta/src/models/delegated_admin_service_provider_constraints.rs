// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminServiceProviderConstraints`, an entity type derived from `microsoft.graph.serviceProviderConstraints`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminserviceproviderconstraints?view=graph-rest-beta>
    DelegatedAdminServiceProviderConstraints "microsoft.graph.delegatedAdminServiceProviderConstraints" "entity" : super::ServiceProviderConstraints;
    /// `allowedRoleTemplateIds`: Collection(String)
    allowed_role_template_ids "allowedRoleTemplateIds": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { DelegatedAdminServiceProviderConstraints: super::ServiceProviderConstraints, super::PolicyDeletableItem }
