// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.b2bManagementPolicy`][reference], derived from
/// [`StsPolicy`](super::StsPolicy).
///
/// Requests: [`B2bManagementPolicyCollection`], for example
/// `graph.directory_objects().cast_to_b2b_management_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`B2bManagementPolicyCollection`]: crate::requests::b2b_management_policy::B2bManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/b2bmanagementpolicy?view=graph-rest-beta
pub struct B2bManagementPolicy {
    /// `definition`.
    pub definition: mg::Field<Vec<String>>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOrganizationDefault`.
    pub is_organization_default: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    B2bManagementPolicy: "microsoft.graph.b2bManagementPolicy", entity open, base super::StsPolicy;
    definition: "definition" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_organization_default: "isOrganizationDefault",
}

mg::derived_from! { B2bManagementPolicy: super::StsPolicy, super::PolicyBase, super::DirectoryObject, super::Entity }

impl B2bManagementPolicy {
    /// `appliesTo`: many [`DirectoryObject`](super::DirectoryObject).
    pub const APPLIES_TO: mg::Nav<B2bManagementPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
