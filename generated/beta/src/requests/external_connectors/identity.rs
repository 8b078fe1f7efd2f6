// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalConnectors.identity`, by its URL.
///
/// For example `/connections/{externalConnection-id}/groups/{externalGroup-id}/members/{identity-id}`.
pub type IdentityResource = mg::One<models::external_connectors::Identity>;

/// A collection of `microsoft.graph.externalConnectors.identity`, by its URL.
///
/// For example `/connections/{externalConnection-id}/groups/{externalGroup-id}/members`.
pub type IdentityCollection = mg::Many<
    models::external_connectors::Identity,
    IdentityResource,
>;
