// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicy`, an open entity type derived from `microsoft.graph.tenantRelationshipAccessPolicyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-beta>
    CrossTenantAccessPolicy "microsoft.graph.crossTenantAccessPolicy" "entity open" : super::TenantRelationshipAccessPolicyBase;
    /// `allowedCloudEndpoints`: Collection(String), items not null
    allowed_cloud_endpoints "allowedCloudEndpoints" "r": Vec<String>,
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
}

mg::derived_from! { CrossTenantAccessPolicy: super::TenantRelationshipAccessPolicyBase, super::PolicyBase, super::DirectoryObject, super::Entity }

impl CrossTenantAccessPolicy {
    /// `default`: `crossTenantAccessPolicyConfigurationDefault`, contained
    pub const DEFAULT: mg::Nav<
        CrossTenantAccessPolicy,
        super::CrossTenantAccessPolicyConfigurationDefault,
    > = mg::Nav::new("default");
    /// `partners`: many `crossTenantAccessPolicyConfigurationPartner`, contained
    pub const PARTNERS: mg::Nav<
        CrossTenantAccessPolicy,
        Vec<super::CrossTenantAccessPolicyConfigurationPartner>,
    > = mg::Nav::new("partners");
    /// `templates`: `policyTemplate`, contained
    pub const TEMPLATES: mg::Nav<CrossTenantAccessPolicy, super::PolicyTemplate> = mg::Nav::new(
        "templates",
    );
}
