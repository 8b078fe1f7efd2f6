// @generated
use crate::{mg, models};

/// One `microsoft.graph.serviceNowConnection`, by its URL.
///
/// For example `/deviceManagement/serviceNowConnections/{serviceNowConnection-id}`.
pub type ServiceNowConnectionResource = mg::One<models::ServiceNowConnection>;

/// A collection of `microsoft.graph.serviceNowConnection`, by its URL.
///
/// For example `/deviceManagement/serviceNowConnections`.
pub type ServiceNowConnectionCollection = mg::Many<
    models::ServiceNowConnection,
    ServiceNowConnectionResource,
>;
