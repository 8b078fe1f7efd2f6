// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointroot?view=graph-rest-beta>
    SharePointRoot "microsoft.graph.sharePointRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SharePointRoot: super::Entity }

impl SharePointRoot {
    /// `migrations`: `sharePointMigrationsRoot`, contained
    pub const MIGRATIONS: mg::Nav<SharePointRoot, super::SharePointMigrationsRoot> = mg::Nav::new(
        "migrations",
    );
}
