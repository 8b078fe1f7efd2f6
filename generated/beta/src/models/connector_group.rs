// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectorGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/connectorgroup?view=graph-rest-beta>
    ConnectorGroup "microsoft.graph.connectorGroup" "entity" : super::Entity;
    /// `connectorGroupType`: connectorGroupType, not null
    connector_group_type "connectorGroupType" "r": mg::Open<super::ConnectorGroupType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `region`: connectorGroupRegion
    region "region": mg::Open<super::ConnectorGroupRegion>,
}

mg::derived_from! { ConnectorGroup: super::Entity }

impl ConnectorGroup {
    /// `applications`: many `application`
    pub const APPLICATIONS: mg::Nav<ConnectorGroup, Vec<super::Application>> = mg::Nav::new(
        "applications",
    );
    /// `members`: many `connector`
    pub const MEMBERS: mg::Nav<ConnectorGroup, Vec<super::Connector>> = mg::Nav::new(
        "members",
    );
}
