// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userStorage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userstorage?view=graph-rest-beta>
    UserStorage "microsoft.graph.userStorage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserStorage: super::Entity }

impl UserStorage {
    /// `quota`: `unifiedStorageQuota`, contained
    pub const QUOTA: mg::Nav<UserStorage, super::UnifiedStorageQuota> = mg::Nav::new(
        "quota",
    );
}
