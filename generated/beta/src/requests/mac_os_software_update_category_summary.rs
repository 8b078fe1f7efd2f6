// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSSoftwareUpdateCategorySummary`, by its URL.
    ///
    /// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummary-id}/categorySummaries/{macOSSoftwareUpdateCategorySummary-id}`.
    MacOsSoftwareUpdateCategorySummaryResource(mg::One<models::MacOsSoftwareUpdateCategorySummary>)
}

impl MacOsSoftwareUpdateCategorySummaryResource {
    /// `…/updateStateSummaries`: many `macOSSoftwareUpdateStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn update_state_summaries(
        &self,
    ) -> requests::mac_os_software_update_state_summary::MacOsSoftwareUpdateStateSummaryCollection {
        mg::to(self, "updateStateSummaries")
    }
}

/// A collection of `microsoft.graph.macOSSoftwareUpdateCategorySummary`, by its URL.
///
/// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummary-id}/categorySummaries`.
pub type MacOsSoftwareUpdateCategorySummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateCategorySummary,
    MacOsSoftwareUpdateCategorySummaryResource,
>;
