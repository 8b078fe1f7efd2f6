// @generated
use crate::{mg, models};

/// One `microsoft.graph.m365AppsInstallationOptions`, by its URL.
///
/// For example `/admin/microsoft365Apps/installationOptions`.
pub type M365AppsInstallationOptionsResource = mg::One<
    models::M365AppsInstallationOptions,
>;
