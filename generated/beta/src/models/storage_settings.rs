// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storageSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storagesettings?view=graph-rest-beta>
    StorageSettings "microsoft.graph.storageSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { StorageSettings: super::Entity }

impl StorageSettings {
    /// `quota`: `unifiedStorageQuota`, contained
    pub const QUOTA: mg::Nav<StorageSettings, super::UnifiedStorageQuota> = mg::Nav::new(
        "quota",
    );
}
