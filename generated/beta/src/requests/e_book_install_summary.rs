// @generated
use crate::{mg, models};

/// One `microsoft.graph.eBookInstallSummary`, by its URL.
///
/// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/installSummary`.
pub type EBookInstallSummaryResource = mg::One<models::EBookInstallSummary>;
