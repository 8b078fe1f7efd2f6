// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSSoftwareUpdateStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MacOsSoftwareUpdateStateSummaryCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mac_os_software_update_account_summaries()
///     .id(id)
///     .category_summaries()
///     .id(id)
///     .update_state_summaries()
/// ```
///
/// [`MacOsSoftwareUpdateStateSummaryCollection`]: crate::requests::mac_os_software_update_state_summary::MacOsSoftwareUpdateStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macossoftwareupdatestatesummary?view=graph-rest-beta
pub struct MacOsSoftwareUpdateStateSummary {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `productKey`.
    pub product_key: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::MacOsSoftwareUpdateState>>,
    /// `updateCategory`. Never null.
    pub update_category: mg::Field<mg::Open<super::MacOsSoftwareUpdateCategory>>,
    /// `updateVersion`.
    pub update_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSoftwareUpdateStateSummary: "microsoft.graph.macOSSoftwareUpdateStateSummary", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    product_key: "productKey",
    state: "state" required,
    update_category: "updateCategory" required,
    update_version: "updateVersion",
}

mg::derived_from! { MacOsSoftwareUpdateStateSummary: super::Entity }
