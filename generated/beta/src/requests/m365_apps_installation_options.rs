// @generated
use crate::{mg, models};

/// Requests on one [`M365AppsInstallationOptions`](models::M365AppsInstallationOptions): `get`,
/// `update`, `delete`.
///
/// For example `graph.admin().microsoft365_apps().installation_options()`.
pub type M365AppsInstallationOptionsResource = mg::One<
    models::M365AppsInstallationOptions,
>;
