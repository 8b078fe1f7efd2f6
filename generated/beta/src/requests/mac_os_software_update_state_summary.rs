// @generated
use crate::{mg, models};

/// Requests on one [`MacOsSoftwareUpdateStateSummary`](models::MacOsSoftwareUpdateStateSummary):
/// `get`, `update`, `delete`.
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
///     .update_state_summaries()
///     .id(id)
/// ```
pub type MacOsSoftwareUpdateStateSummaryResource = mg::One<
    models::MacOsSoftwareUpdateStateSummary,
>;

/// Requests on a collection of
/// [`MacOsSoftwareUpdateStateSummary`](models::MacOsSoftwareUpdateStateSummary): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .update_state_summaries()
/// ```
pub type MacOsSoftwareUpdateStateSummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateStateSummary,
    MacOsSoftwareUpdateStateSummaryResource,
>;
