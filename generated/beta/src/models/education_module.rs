// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationModule`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`EducationModuleCollection`](crate::requests::education_module::EducationModuleCollection), for
/// example `graph.education().classes().id(id).modules()`.
///
/// Operations: `pin`, `publish`, `set_up_resources_folder`, `unpin`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationmodule?view=graph-rest-beta
pub struct EducationModule {
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPinned`.
    pub is_pinned: mg::Field<bool>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourcesFolderUrl`. Read-only: the service computes it.
    pub resources_folder_url: mg::Field<String>,
    /// `status`. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::EducationModuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationModule: "microsoft.graph.educationModule", entity, base super::Entity;
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_pinned: "isPinned",
    language_tag: "languageTag",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    resources_folder_url: "resourcesFolderUrl" computed,
    status: "status" computed,
}

mg::derived_from! { EducationModule: super::Entity }

impl EducationModule {
    /// `resources`: many [`EducationModuleResource`](super::EducationModuleResource).
    pub const RESOURCES: mg::Nav<EducationModule, Vec<super::EducationModuleResource>> = mg::Nav::new(
        "resources",
    );
}
