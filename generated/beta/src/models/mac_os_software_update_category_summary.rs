// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSSoftwareUpdateCategorySummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MacOsSoftwareUpdateCategorySummaryCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mac_os_software_update_account_summaries()
///     .id(id)
///     .category_summaries()
/// ```
///
/// [`MacOsSoftwareUpdateCategorySummaryCollection`]: crate::requests::mac_os_software_update_category_summary::MacOsSoftwareUpdateCategorySummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macossoftwareupdatecategorysummary?view=graph-rest-beta
pub struct MacOsSoftwareUpdateCategorySummary {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `failedUpdateCount`. Never null.
    pub failed_update_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `successfulUpdateCount`. Never null.
    pub successful_update_count: mg::Field<i32>,
    /// `totalUpdateCount`. Never null.
    pub total_update_count: mg::Field<i32>,
    /// `updateCategory`. Never null.
    pub update_category: mg::Field<mg::Open<super::MacOsSoftwareUpdateCategory>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSoftwareUpdateCategorySummary: "microsoft.graph.macOSSoftwareUpdateCategorySummary", entity, base super::Entity;
    device_id: "deviceId",
    display_name: "displayName" required,
    failed_update_count: "failedUpdateCount" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    successful_update_count: "successfulUpdateCount" required,
    total_update_count: "totalUpdateCount" required,
    update_category: "updateCategory" required,
    user_id: "userId",
}

mg::derived_from! { MacOsSoftwareUpdateCategorySummary: super::Entity }

impl MacOsSoftwareUpdateCategorySummary {
    /// `updateStateSummaries`: many
    /// [`MacOsSoftwareUpdateStateSummary`](super::MacOsSoftwareUpdateStateSummary).
    pub const UPDATE_STATE_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateCategorySummary,
        Vec<super::MacOsSoftwareUpdateStateSummary>,
    > = mg::Nav::new("updateStateSummaries");
}
