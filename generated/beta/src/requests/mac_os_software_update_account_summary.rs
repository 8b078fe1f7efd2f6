// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSSoftwareUpdateAccountSummary`, by its URL.
    ///
    /// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummary-id}`.
    MacOsSoftwareUpdateAccountSummaryResource(mg::One<models::MacOsSoftwareUpdateAccountSummary>)
}

impl MacOsSoftwareUpdateAccountSummaryResource {
    /// `…/categorySummaries`: many `macOSSoftwareUpdateCategorySummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn category_summaries(
        &self,
    ) -> requests::mac_os_software_update_category_summary::MacOsSoftwareUpdateCategorySummaryCollection {
        mg::to(self, "categorySummaries")
    }
}

/// A collection of `microsoft.graph.macOSSoftwareUpdateAccountSummary`, by its URL.
///
/// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries`.
pub type MacOsSoftwareUpdateAccountSummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateAccountSummary,
    MacOsSoftwareUpdateAccountSummaryResource,
>;
