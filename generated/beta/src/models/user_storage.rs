// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userStorage`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UserStorageResource`](crate::requests::user_storage::UserStorageResource), for
/// example `graph.me().settings().storage()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/userstorage?view=graph-rest-beta
pub struct UserStorage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserStorage: "microsoft.graph.userStorage", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserStorage: super::Entity }

impl UserStorage {
    /// `quota`: [`UnifiedStorageQuota`](super::UnifiedStorageQuota).
    pub const QUOTA: mg::Nav<UserStorage, super::UnifiedStorageQuota> = mg::Nav::new(
        "quota",
    );
}
