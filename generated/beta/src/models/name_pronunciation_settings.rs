// @generated
use crate::mg;

/// Entity type [`microsoft.graph.namePronunciationSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`NamePronunciationSettingsResource`], for example
/// `graph.admin().people().name_pronunciation()`.
///
/// [`NamePronunciationSettingsResource`]: crate::requests::name_pronunciation_settings::NamePronunciationSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/namepronunciationsettings?view=graph-rest-beta
pub struct NamePronunciationSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledInOrganization`. Never null.
    pub is_enabled_in_organization: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NamePronunciationSettings: "microsoft.graph.namePronunciationSettings", entity, base super::Entity;
    id: "id" key required,
    is_enabled_in_organization: "isEnabledInOrganization" required,
}

mg::derived_from! { NamePronunciationSettings: super::Entity }
