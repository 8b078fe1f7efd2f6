// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tokenIssuancePolicy`, an open entity type derived from `microsoft.graph.stsPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta>
    TokenIssuancePolicy "microsoft.graph.tokenIssuancePolicy" "entity open" : super::StsPolicy;
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

mg::derived_from! { TokenIssuancePolicy: super::StsPolicy, super::PolicyBase, super::DirectoryObject, super::Entity }

impl TokenIssuancePolicy {
    /// `appliesTo`: many `directoryObject`
    pub const APPLIES_TO: mg::Nav<TokenIssuancePolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
