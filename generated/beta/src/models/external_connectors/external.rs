// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.external`][reference].
///
/// Requests:
/// [`ExternalResource`](crate::requests::external_connectors::external::ExternalResource), for
/// example `graph.external()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-external?view=graph-rest-beta
pub struct External {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    External: "microsoft.graph.externalConnectors.external", entity;
}

impl External {
    /// `authorizationSystems`: many [`AuthorizationSystem`](crate::models::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEMS: mg::Nav<
        External,
        Vec<crate::models::AuthorizationSystem>,
    > = mg::Nav::new("authorizationSystems");
    /// `connections`: many [`ExternalConnection`](super::ExternalConnection).
    pub const CONNECTIONS: mg::Nav<External, Vec<super::ExternalConnection>> = mg::Nav::new(
        "connections",
    );
    /// `industryData`: [`IndustryDataRoot`](crate::models::industry_data::IndustryDataRoot).
    pub const INDUSTRY_DATA: mg::Nav<
        External,
        crate::models::industry_data::IndustryDataRoot,
    > = mg::Nav::new("industryData");
}
