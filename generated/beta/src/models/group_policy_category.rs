// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyCategoryCollection`], for example
/// `graph.device_management().group_policy_categories()`.
///
/// [`GroupPolicyCategoryCollection`]: crate::requests::group_policy_category::GroupPolicyCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicycategory?view=graph-rest-beta
pub struct GroupPolicyCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ingestionSource`. Never null.
    pub ingestion_source: mg::Field<mg::Open<super::IngestionSource>>,
    /// `isRoot`. Never null.
    pub is_root: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyCategory: "microsoft.graph.groupPolicyCategory", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    ingestion_source: "ingestionSource" required,
    is_root: "isRoot" required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyCategory: super::Entity }

impl GroupPolicyCategory {
    /// `children`: many [`GroupPolicyCategory`](super::GroupPolicyCategory).
    pub const CHILDREN: mg::Nav<GroupPolicyCategory, Vec<super::GroupPolicyCategory>> = mg::Nav::new(
        "children",
    );
    /// `definitionFile`: [`GroupPolicyDefinitionFile`](super::GroupPolicyDefinitionFile).
    pub const DEFINITION_FILE: mg::Nav<
        GroupPolicyCategory,
        super::GroupPolicyDefinitionFile,
    > = mg::Nav::new("definitionFile");
    /// `definitions`: many [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITIONS: mg::Nav<
        GroupPolicyCategory,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("definitions");
    /// `parent`: [`GroupPolicyCategory`](super::GroupPolicyCategory).
    pub const PARENT: mg::Nav<GroupPolicyCategory, super::GroupPolicyCategory> = mg::Nav::new(
        "parent",
    );
}
