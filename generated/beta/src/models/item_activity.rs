// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActivity`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta>
    ItemActivity "microsoft.graph.itemActivity" "entity open" : super::Entity;
    /// `access`: accessAction
    access "access": mg::Boxed<super::AccessAction>,
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `actor`: identitySet
    actor "actor": mg::Boxed<super::IdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ItemActivity: super::Entity }

impl ItemActivity {
    /// `driveItem`: `driveItem`, contained
    pub const DRIVE_ITEM: mg::Nav<ItemActivity, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
}
