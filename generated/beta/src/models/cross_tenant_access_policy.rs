// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.crossTenantAccessPolicy`][reference], derived from
/// [`TenantRelationshipAccessPolicyBase`](super::TenantRelationshipAccessPolicyBase).
///
/// Requests: [`CrossTenantAccessPolicyCollection`], for example
/// `graph.directory_objects().cast_to_cross_tenant_access_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`CrossTenantAccessPolicyCollection`]: crate::requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-beta
pub struct CrossTenantAccessPolicy {
    /// `allowedCloudEndpoints`.
    pub allowed_cloud_endpoints: mg::Field<Vec<String>>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicy: "microsoft.graph.crossTenantAccessPolicy", entity open, base super::TenantRelationshipAccessPolicyBase;
    allowed_cloud_endpoints: "allowedCloudEndpoints" required,
    definition: "definition" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { CrossTenantAccessPolicy: super::TenantRelationshipAccessPolicyBase, super::PolicyBase, super::DirectoryObject, super::Entity }

impl CrossTenantAccessPolicy {
    /// `default`: [`CrossTenantAccessPolicyConfigurationDefault`].
    ///
    /// [`CrossTenantAccessPolicyConfigurationDefault`]: super::CrossTenantAccessPolicyConfigurationDefault
    pub const DEFAULT: mg::Nav<
        CrossTenantAccessPolicy,
        super::CrossTenantAccessPolicyConfigurationDefault,
    > = mg::Nav::new("default");
    /// `partners`: many [`CrossTenantAccessPolicyConfigurationPartner`].
    ///
    /// [`CrossTenantAccessPolicyConfigurationPartner`]: super::CrossTenantAccessPolicyConfigurationPartner
    pub const PARTNERS: mg::Nav<
        CrossTenantAccessPolicy,
        Vec<super::CrossTenantAccessPolicyConfigurationPartner>,
    > = mg::Nav::new("partners");
    /// `templates`: [`PolicyTemplate`](super::PolicyTemplate).
    pub const TEMPLATES: mg::Nav<CrossTenantAccessPolicy, super::PolicyTemplate> = mg::Nav::new(
        "templates",
    );
}
