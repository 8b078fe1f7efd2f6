// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminWindows`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminwindows?view=graph-rest-beta>
    AdminWindows "microsoft.graph.adminWindows" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminWindows: super::Entity }

impl AdminWindows {
    /// `updates`: `adminWindowsUpdates`, contained
    pub const UPDATES: mg::Nav<AdminWindows, super::AdminWindowsUpdates> = mg::Nav::new(
        "updates",
    );
}
