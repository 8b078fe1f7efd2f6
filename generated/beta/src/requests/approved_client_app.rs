// @generated
use crate::{mg, models};

/// One `microsoft.graph.approvedClientApp`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps/{approvedClientApp-id}`.
pub type ApprovedClientAppResource = mg::One<models::ApprovedClientApp>;

/// A collection of `microsoft.graph.approvedClientApp`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`.
pub type ApprovedClientAppCollection = mg::Many<
    models::ApprovedClientApp,
    ApprovedClientAppResource,
>;
