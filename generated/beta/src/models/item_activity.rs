// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.itemActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ItemActivityCollection`](crate::requests::item_activity::ItemActivityCollection),
/// for example `graph.sites().id(id).analytics().all_time().activities()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta
pub struct ItemActivity {
    /// `access`.
    pub access: mg::Field<mg::Boxed<super::AccessAction>>,
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `actor`.
    pub actor: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActivity: "microsoft.graph.itemActivity", entity open, base super::Entity;
    access: "access",
    activity_date_time: "activityDateTime",
    actor: "actor",
    id: "id" key required,
}

mg::derived_from! { ItemActivity: super::Entity }

impl ItemActivity {
    /// `driveItem`: [`DriveItem`](super::DriveItem).
    pub const DRIVE_ITEM: mg::Nav<ItemActivity, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
}
