// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicydefinition?view=graph-rest-beta>
    GroupPolicyDefinition "microsoft.graph.groupPolicyDefinition" "entity" : super::Entity;
    /// `categoryPath`: String
    category_path "categoryPath": String,
    /// `classType`: groupPolicyDefinitionClassType, not null
    class_type "classType" "r": mg::Open<super::GroupPolicyDefinitionClassType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `explainText`: String
    explain_text "explainText": String,
    /// `groupPolicyCategoryId`: Guid, not null
    group_policy_category_id "groupPolicyCategoryId" "r": mg::Guid,
    /// `hasRelatedDefinitions`: Boolean, not null
    has_related_definitions "hasRelatedDefinitions" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `minDeviceCspVersion`: String
    min_device_csp_version "minDeviceCspVersion": String,
    /// `minUserCspVersion`: String
    min_user_csp_version "minUserCspVersion": String,
    /// `policyType`: groupPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::GroupPolicyType>,
    /// `supportedOn`: String
    supported_on "supportedOn": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { GroupPolicyDefinition: super::Entity }

impl GroupPolicyDefinition {
    /// `category`: `groupPolicyCategory`
    pub const CATEGORY: mg::Nav<GroupPolicyDefinition, super::GroupPolicyCategory> = mg::Nav::new(
        "category",
    );
    /// `definitionFile`: `groupPolicyDefinitionFile`
    pub const DEFINITION_FILE: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinitionFile,
    > = mg::Nav::new("definitionFile");
    /// `nextVersionDefinition`: `groupPolicyDefinition`, contained
    pub const NEXT_VERSION_DEFINITION: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("nextVersionDefinition");
    /// `presentations`: many `groupPolicyPresentation`, contained
    pub const PRESENTATIONS: mg::Nav<
        GroupPolicyDefinition,
        Vec<super::GroupPolicyPresentation>,
    > = mg::Nav::new("presentations");
    /// `previousVersionDefinition`: `groupPolicyDefinition`, contained
    pub const PREVIOUS_VERSION_DEFINITION: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("previousVersionDefinition");
}
