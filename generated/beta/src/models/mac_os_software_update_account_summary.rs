// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSSoftwareUpdateAccountSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MacOsSoftwareUpdateAccountSummaryCollection`], for example
/// `graph.device_management().mac_os_software_update_account_summaries()`.
///
/// [`MacOsSoftwareUpdateAccountSummaryCollection`]: crate::requests::mac_os_software_update_account_summary::MacOsSoftwareUpdateAccountSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macossoftwareupdateaccountsummary?view=graph-rest-beta
pub struct MacOsSoftwareUpdateAccountSummary {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `failedUpdateCount`. Never null.
    pub failed_update_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `successfulUpdateCount`. Never null.
    pub successful_update_count: mg::Field<i32>,
    /// `totalUpdateCount`. Never null.
    pub total_update_count: mg::Field<i32>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSoftwareUpdateAccountSummary: "microsoft.graph.macOSSoftwareUpdateAccountSummary", entity, base super::Entity;
    device_id: "deviceId",
    device_name: "deviceName",
    display_name: "displayName" required,
    failed_update_count: "failedUpdateCount" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    os_version: "osVersion",
    successful_update_count: "successfulUpdateCount" required,
    total_update_count: "totalUpdateCount" required,
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { MacOsSoftwareUpdateAccountSummary: super::Entity }

impl MacOsSoftwareUpdateAccountSummary {
    /// `categorySummaries`: many
    /// [`MacOsSoftwareUpdateCategorySummary`](super::MacOsSoftwareUpdateCategorySummary).
    pub const CATEGORY_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateAccountSummary,
        Vec<super::MacOsSoftwareUpdateCategorySummary>,
    > = mg::Nav::new("categorySummaries");
}
