// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionsRequestChange`, by its URL.
///
/// For example `/identityGovernance/permissionsManagement/permissionsRequestChanges/{permissionsRequestChange-id}`.
pub type PermissionsRequestChangeResource = mg::One<models::PermissionsRequestChange>;

/// A collection of `microsoft.graph.permissionsRequestChange`, by its URL.
///
/// For example `/identityGovernance/permissionsManagement/permissionsRequestChanges`.
pub type PermissionsRequestChangeCollection = mg::Many<
    models::PermissionsRequestChange,
    PermissionsRequestChangeResource,
>;
