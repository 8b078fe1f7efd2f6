// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.b2bManagementPolicy`, an open entity type derived from `microsoft.graph.stsPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/b2bmanagementpolicy?view=graph-rest-beta>
    B2bManagementPolicy "microsoft.graph.b2bManagementPolicy" "entity open" : super::StsPolicy;
    /// `definition`: Collection(String), items not null
    definition "definition" "r": Vec<String>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOrganizationDefault`: Boolean
    is_organization_default "isOrganizationDefault": bool,
}

mg::derived_from! { B2bManagementPolicy: super::StsPolicy, super::PolicyBase, super::DirectoryObject, super::Entity }

impl B2bManagementPolicy {
    /// `appliesTo`: many `directoryObject`
    pub const APPLIES_TO: mg::Nav<B2bManagementPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
