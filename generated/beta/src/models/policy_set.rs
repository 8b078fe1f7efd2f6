// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policySet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policyset?view=graph-rest-beta>
    PolicySet "microsoft.graph.policySet" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `errorCode`: errorCode, not null
    error_code "errorCode" "r": mg::Open<super::ErrorCode>,
    /// `guidedDeploymentTags`: Collection(String)
    guided_deployment_tags "guidedDeploymentTags": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTags`: Collection(String)
    role_scope_tags "roleScopeTags": Vec<String>,
    /// `status`: policySetStatus, not null
    status "status" "r": mg::Open<super::PolicySetStatus>,
}

mg::derived_from! { PolicySet: super::Entity }

impl PolicySet {
    /// `assignments`: many `policySetAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<PolicySet, Vec<super::PolicySetAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `items`: many `policySetItem`, contained
    pub const ITEMS: mg::Nav<PolicySet, Vec<super::PolicySetItem>> = mg::Nav::new(
        "items",
    );
}
