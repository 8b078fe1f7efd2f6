// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsSettingInstance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsSettingInstanceCollection`], for example
/// `graph.me().settings().windows().id(id).instances()`.
///
/// [`WindowsSettingInstanceCollection`]: crate::requests::windows_setting_instance::WindowsSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowssettinginstance?view=graph-rest-beta
pub struct WindowsSettingInstance {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payload`. Never null.
    pub payload: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsSettingInstance: "microsoft.graph.windowsSettingInstance", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    payload: "payload" required,
}

mg::derived_from! { WindowsSettingInstance: super::Entity }
