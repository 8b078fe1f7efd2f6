// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActivityOLD`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemactivityold?view=graph-rest-beta>
    ItemActivityOld "microsoft.graph.itemActivityOLD" "entity" : super::Entity;
    /// `action`: itemActionSet
    action "action": mg::Boxed<super::ItemActionSet>,
    /// `actor`: identitySet
    actor "actor": mg::Boxed<super::IdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `times`: itemActivityTimeSet
    times "times": mg::Boxed<super::ItemActivityTimeSet>,
}

mg::derived_from! { ItemActivityOld: super::Entity }

impl ItemActivityOld {
    /// `driveItem`: `driveItem`, contained
    pub const DRIVE_ITEM: mg::Nav<ItemActivityOld, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `listItem`: `listItem`, contained
    pub const LIST_ITEM: mg::Nav<ItemActivityOld, super::ListItem> = mg::Nav::new(
        "listItem",
    );
}
