// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.remoteTenantGroup`, by its URL.
pub type RemoteTenantGroupResource = mg::One<
    models::RemoteTenantGroup,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.remoteTenantGroup`, by its URL.
pub type RemoteTenantGroupCollection = mg::Many<
    models::RemoteTenantGroup,
    RemoteTenantGroupResource,
    requests::directory_object::DirectoryObjectCollection,
>;
