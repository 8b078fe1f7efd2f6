// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.itemActivityStat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ItemActivityStatCollection`](crate::requests::item_activity_stat::ItemActivityStatCollection),
/// for example `graph.sites().id(id).analytics().item_activity_stats()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta
pub struct ItemActivityStat {
    /// `access`.
    pub access: mg::Field<mg::Boxed<super::ItemActionStat>>,
    /// `create`.
    pub create: mg::Field<mg::Boxed<super::ItemActionStat>>,
    /// `delete`.
    pub delete: mg::Field<mg::Boxed<super::ItemActionStat>>,
    /// `edit`.
    pub edit: mg::Field<mg::Boxed<super::ItemActionStat>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incompleteData`.
    pub incomplete_data: mg::Field<mg::Boxed<super::IncompleteData>>,
    /// `isTrending`.
    pub is_trending: mg::Field<bool>,
    /// `move`.
    pub move_: mg::Field<mg::Boxed<super::ItemActionStat>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActivityStat: "microsoft.graph.itemActivityStat", entity open, base super::Entity;
    access: "access",
    create: "create",
    delete: "delete",
    edit: "edit",
    end_date_time: "endDateTime",
    id: "id" key required,
    incomplete_data: "incompleteData",
    is_trending: "isTrending",
    move_: "move",
    start_date_time: "startDateTime",
}

mg::derived_from! { ItemActivityStat: super::Entity }

impl ItemActivityStat {
    /// `activities`: many [`ItemActivity`](super::ItemActivity).
    pub const ACTIVITIES: mg::Nav<ItemActivityStat, Vec<super::ItemActivity>> = mg::Nav::new(
        "activities",
    );
}
