// @generated
use crate::{mg, models};

/// Requests on one [`EBookInstallSummary`](models::EBookInstallSummary): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).install_summary()`.
pub type EBookInstallSummaryResource = mg::One<models::EBookInstallSummary>;
