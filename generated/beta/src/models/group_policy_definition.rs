// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyDefinitionCollection`], for example
/// `graph.device_management().group_policy_definitions()`.
///
/// [`GroupPolicyDefinitionCollection`]: crate::requests::group_policy_definition::GroupPolicyDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicydefinition?view=graph-rest-beta
pub struct GroupPolicyDefinition {
    /// `categoryPath`.
    pub category_path: mg::Field<String>,
    /// `classType`. Never null.
    pub class_type: mg::Field<mg::Open<super::GroupPolicyDefinitionClassType>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `explainText`.
    pub explain_text: mg::Field<String>,
    /// `groupPolicyCategoryId`. Never null.
    pub group_policy_category_id: mg::Field<mg::Guid>,
    /// `hasRelatedDefinitions`. Never null.
    pub has_related_definitions: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minDeviceCspVersion`.
    pub min_device_csp_version: mg::Field<String>,
    /// `minUserCspVersion`.
    pub min_user_csp_version: mg::Field<String>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<mg::Open<super::GroupPolicyType>>,
    /// `supportedOn`.
    pub supported_on: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyDefinition: "microsoft.graph.groupPolicyDefinition", entity, base super::Entity;
    category_path: "categoryPath",
    class_type: "classType" required,
    display_name: "displayName",
    explain_text: "explainText",
    group_policy_category_id: "groupPolicyCategoryId" required,
    has_related_definitions: "hasRelatedDefinitions" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    min_device_csp_version: "minDeviceCspVersion",
    min_user_csp_version: "minUserCspVersion",
    policy_type: "policyType" required,
    supported_on: "supportedOn",
    version: "version",
}

mg::derived_from! { GroupPolicyDefinition: super::Entity }

impl GroupPolicyDefinition {
    /// `category`: [`GroupPolicyCategory`](super::GroupPolicyCategory).
    pub const CATEGORY: mg::Nav<GroupPolicyDefinition, super::GroupPolicyCategory> = mg::Nav::new(
        "category",
    );
    /// `definitionFile`: [`GroupPolicyDefinitionFile`](super::GroupPolicyDefinitionFile).
    pub const DEFINITION_FILE: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinitionFile,
    > = mg::Nav::new("definitionFile");
    /// `nextVersionDefinition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const NEXT_VERSION_DEFINITION: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("nextVersionDefinition");
    /// `presentations`: many [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
    pub const PRESENTATIONS: mg::Nav<
        GroupPolicyDefinition,
        Vec<super::GroupPolicyPresentation>,
    > = mg::Nav::new("presentations");
    /// `previousVersionDefinition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const PREVIOUS_VERSION_DEFINITION: mg::Nav<
        GroupPolicyDefinition,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("previousVersionDefinition");
}
