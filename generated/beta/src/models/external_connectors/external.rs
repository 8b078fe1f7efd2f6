// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.external`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-external?view=graph-rest-beta>
    External "microsoft.graph.externalConnectors.external" "entity";
}

impl External {
    /// `authorizationSystems`: many `authorizationSystem`, contained
    pub const AUTHORIZATION_SYSTEMS: mg::Nav<
        External,
        Vec<crate::models::AuthorizationSystem>,
    > = mg::Nav::new("authorizationSystems");
    /// `connections`: many `microsoft.graph.externalConnectors.externalConnection`, contained
    pub const CONNECTIONS: mg::Nav<External, Vec<super::ExternalConnection>> = mg::Nav::new(
        "connections",
    );
    /// `industryData`: `microsoft.graph.industryData.industryDataRoot`, contained
    pub const INDUSTRY_DATA: mg::Nav<
        External,
        crate::models::industry_data::IndustryDataRoot,
    > = mg::Nav::new("industryData");
}
