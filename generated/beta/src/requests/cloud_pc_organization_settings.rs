// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcOrganizationSettings`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/organizationSettings`.
pub type CloudPcOrganizationSettingsResource = mg::One<
    models::CloudPcOrganizationSettings,
>;
