// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storageSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`StorageSettingsResource`](crate::requests::storage_settings::StorageSettingsResource), for
/// example `graph.storage().settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/storagesettings?view=graph-rest-beta
pub struct StorageSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StorageSettings: "microsoft.graph.storageSettings", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { StorageSettings: super::Entity }

impl StorageSettings {
    /// `quota`: [`UnifiedStorageQuota`](super::UnifiedStorageQuota).
    pub const QUOTA: mg::Nav<StorageSettings, super::UnifiedStorageQuota> = mg::Nav::new(
        "quota",
    );
}
