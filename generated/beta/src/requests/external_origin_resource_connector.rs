// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalOriginResourceConnector`, by its URL.
///
/// For example `/entitlementManagement/externalOriginResourceConnectors/{externalOriginResourceConnector-id}`.
pub type ExternalOriginResourceConnectorResource = mg::One<
    models::ExternalOriginResourceConnector,
>;

/// A collection of `microsoft.graph.externalOriginResourceConnector`, by its URL.
///
/// For example `/entitlementManagement/externalOriginResourceConnectors`.
pub type ExternalOriginResourceConnectorCollection = mg::Many<
    models::ExternalOriginResourceConnector,
    ExternalOriginResourceConnectorResource,
>;
