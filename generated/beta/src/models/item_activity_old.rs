// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemActivityOLD`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ItemActivityOldCollection`](crate::requests::item_activity_old::ItemActivityOldCollection),
/// for example `graph.drive().activities()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemactivityold?view=graph-rest-beta
pub struct ItemActivityOld {
    /// `action`.
    pub action: mg::Field<mg::Boxed<super::ItemActionSet>>,
    /// `actor`.
    pub actor: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `times`.
    pub times: mg::Field<mg::Boxed<super::ItemActivityTimeSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActivityOld: "microsoft.graph.itemActivityOLD", entity, base super::Entity;
    action: "action",
    actor: "actor",
    id: "id" key required,
    times: "times",
}

mg::derived_from! { ItemActivityOld: super::Entity }

impl ItemActivityOld {
    /// `driveItem`: [`DriveItem`](super::DriveItem).
    pub const DRIVE_ITEM: mg::Nav<ItemActivityOld, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `listItem`: [`ListItem`](super::ListItem).
    pub const LIST_ITEM: mg::Nav<ItemActivityOld, super::ListItem> = mg::Nav::new(
        "listItem",
    );
}
