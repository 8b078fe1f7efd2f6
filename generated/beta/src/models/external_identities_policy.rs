// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalIdentitiesPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalidentitiespolicy?view=graph-rest-beta>
    ExternalIdentitiesPolicy "microsoft.graph.externalIdentitiesPolicy" "entity open" : super::PolicyBase;
    /// `allowDeletedIdentitiesDataRemoval`: Boolean, not null
    allow_deleted_identities_data_removal "allowDeletedIdentitiesDataRemoval" "r": bool,
    /// `allowExternalIdentitiesToLeave`: Boolean, not null
    allow_external_identities_to_leave "allowExternalIdentitiesToLeave" "r": bool,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalIdentitiesPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }
