// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directorySetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DirectorySettingCollection`](crate::requests::directory_setting::DirectorySettingCollection),
/// for example `graph.settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/directorysetting?view=graph-rest-beta
pub struct DirectorySetting {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<Vec<super::SettingValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectorySetting: "microsoft.graph.directorySetting", entity open, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    template_id: "templateId",
    values: "values" required,
}

mg::derived_from! { DirectorySetting: super::Entity }
