// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActivityStat`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta>
    ItemActivityStat "microsoft.graph.itemActivityStat" "entity open" : super::Entity;
    /// `access`: itemActionStat
    access "access": mg::Boxed<super::ItemActionStat>,
    /// `create`: itemActionStat
    create "create": mg::Boxed<super::ItemActionStat>,
    /// `delete`: itemActionStat
    delete "delete": mg::Boxed<super::ItemActionStat>,
    /// `edit`: itemActionStat
    edit "edit": mg::Boxed<super::ItemActionStat>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incompleteData`: incompleteData
    incomplete_data "incompleteData": mg::Boxed<super::IncompleteData>,
    /// `isTrending`: Boolean
    is_trending "isTrending": bool,
    /// `move`: itemActionStat
    move_ "move": mg::Boxed<super::ItemActionStat>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ItemActivityStat: super::Entity }

impl ItemActivityStat {
    /// `activities`: many `itemActivity`
    pub const ACTIVITIES: mg::Nav<ItemActivityStat, Vec<super::ItemActivity>> = mg::Nav::new(
        "activities",
    );
}
