// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MacOsSoftwareUpdateAccountSummary`](models::MacOsSoftwareUpdateAccountSummary): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().mac_os_software_update_account_summaries().id(id)`.
#[derive(Clone, Debug)]
pub struct MacOsSoftwareUpdateAccountSummaryResource(
    mg::One<models::MacOsSoftwareUpdateAccountSummary>,
);

mg::builder! { MacOsSoftwareUpdateAccountSummaryResource: mg::One<models::MacOsSoftwareUpdateAccountSummary> }

impl MacOsSoftwareUpdateAccountSummaryResource {
    /// `…/categorySummaries`: many
    /// [`MacOsSoftwareUpdateCategorySummary`](models::MacOsSoftwareUpdateCategorySummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn category_summaries(
        &self,
    ) -> requests::mac_os_software_update_category_summary::MacOsSoftwareUpdateCategorySummaryCollection {
        mg::navigate(self, "categorySummaries")
    }
}

/// Requests on a collection of
/// [`MacOsSoftwareUpdateAccountSummary`](models::MacOsSoftwareUpdateAccountSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().mac_os_software_update_account_summaries()`.
pub type MacOsSoftwareUpdateAccountSummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateAccountSummary,
    MacOsSoftwareUpdateAccountSummaryResource,
>;
