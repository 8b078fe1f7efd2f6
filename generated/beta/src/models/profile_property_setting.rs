// @generated
use crate::mg;

/// Entity type [`microsoft.graph.profilePropertySetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProfilePropertySettingCollection`], for example
/// `graph.admin().people().profile_property_settings()`.
///
/// [`ProfilePropertySettingCollection`]: crate::requests::profile_property_setting::ProfilePropertySettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/profilepropertysetting?view=graph-rest-beta
pub struct ProfilePropertySetting {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `prioritizedSourceUrls`.
    pub prioritized_source_urls: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfilePropertySetting: "microsoft.graph.profilePropertySetting", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    name: "name",
    prioritized_source_urls: "prioritizedSourceUrls",
}

mg::derived_from! { ProfilePropertySetting: super::Entity }
