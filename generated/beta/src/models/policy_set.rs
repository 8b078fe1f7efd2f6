// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policySet`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PolicySetCollection`](crate::requests::policy_set::PolicySetCollection), for example
/// `graph.device_app_management().policy_sets()`.
///
/// Operations: `update_`, `get_policy_sets`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policyset?view=graph-rest-beta
pub struct PolicySet {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::ErrorCode>>,
    /// `guidedDeploymentTags`.
    pub guided_deployment_tags: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTags`.
    pub role_scope_tags: mg::Field<Vec<String>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicySetStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicySet: "microsoft.graph.policySet", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    error_code: "errorCode" required,
    guided_deployment_tags: "guidedDeploymentTags",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tags: "roleScopeTags",
    status: "status" required,
}

mg::derived_from! { PolicySet: super::Entity }

impl PolicySet {
    /// `assignments`: many [`PolicySetAssignment`](super::PolicySetAssignment).
    pub const ASSIGNMENTS: mg::Nav<PolicySet, Vec<super::PolicySetAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `items`: many [`PolicySetItem`](super::PolicySetItem).
    pub const ITEMS: mg::Nav<PolicySet, Vec<super::PolicySetItem>> = mg::Nav::new(
        "items",
    );
}
