// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy?view=graph-rest-beta>
    IdentitySecurityDefaultsEnforcementPolicy "microsoft.graph.identitySecurityDefaultsEnforcementPolicy" "entity open" : super::PolicyBase;
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
}

mg::derived_from! { IdentitySecurityDefaultsEnforcementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
