// @generated
use crate::mg;

/// Entity type [`microsoft.graph.photoUpdateSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PhotoUpdateSettingsResource`], for example
/// `graph.admin().people().photo_update_settings()`.
///
/// [`PhotoUpdateSettingsResource`]: crate::requests::photo_update_settings::PhotoUpdateSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/photoupdatesettings?view=graph-rest-beta
pub struct PhotoUpdateSettings {
    /// `allowedRoles`.
    pub allowed_roles: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PhotoUpdateSettings: "microsoft.graph.photoUpdateSettings", entity, base super::Entity;
    allowed_roles: "allowedRoles",
    id: "id" key required,
}

mg::derived_from! { PhotoUpdateSettings: super::Entity }
