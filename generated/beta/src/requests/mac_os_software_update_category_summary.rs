// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MacOsSoftwareUpdateCategorySummary`](models::MacOsSoftwareUpdateCategorySummary): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mac_os_software_update_account_summaries()
///     .id(id)
///     .category_summaries()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MacOsSoftwareUpdateCategorySummaryResource(
    mg::One<models::MacOsSoftwareUpdateCategorySummary>,
);

mg::builder! { MacOsSoftwareUpdateCategorySummaryResource: mg::One<models::MacOsSoftwareUpdateCategorySummary> }

impl MacOsSoftwareUpdateCategorySummaryResource {
    /// `…/updateStateSummaries`: many
    /// [`MacOsSoftwareUpdateStateSummary`](models::MacOsSoftwareUpdateStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn update_state_summaries(
        &self,
    ) -> requests::mac_os_software_update_state_summary::MacOsSoftwareUpdateStateSummaryCollection {
        mg::navigate(self, "updateStateSummaries")
    }
}

/// Requests on a collection of
/// [`MacOsSoftwareUpdateCategorySummary`](models::MacOsSoftwareUpdateCategorySummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mac_os_software_update_account_summaries()
///     .id(id)
///     .category_summaries()
/// ```
pub type MacOsSoftwareUpdateCategorySummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateCategorySummary,
    MacOsSoftwareUpdateCategorySummaryResource,
>;
