// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.claimsMappingPolicy`][reference], derived from
/// [`StsPolicy`](super::StsPolicy).
///
/// Requests: [`ClaimsMappingPolicyCollection`], for example
/// `graph.directory_objects().cast_to_claims_mapping_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ClaimsMappingPolicyCollection`]: crate::requests::claims_mapping_policy::ClaimsMappingPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-beta
pub struct ClaimsMappingPolicy {
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
    ClaimsMappingPolicy: "microsoft.graph.claimsMappingPolicy", entity open, base super::StsPolicy;
    definition: "definition" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_organization_default: "isOrganizationDefault",
}

mg::derived_from! { ClaimsMappingPolicy: super::StsPolicy, super::PolicyBase, super::DirectoryObject, super::Entity }

impl ClaimsMappingPolicy {
    /// `appliesTo`: many [`DirectoryObject`](super::DirectoryObject).
    pub const APPLIES_TO: mg::Nav<ClaimsMappingPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
