// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnection?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    ExternalConnection "microsoft.graph.externalConnection" "entity" : super::Entity;
    /// `configuration`: configuration
    configuration "configuration": mg::Boxed<super::Configuration>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `state`: connectionState, computed
    state "state" "c": mg::Open<super::ConnectionState>,
}

mg::derived_from! { ExternalConnection: super::Entity }

impl ExternalConnection {
    /// `groups`: many `externalGroup`, contained
    pub const GROUPS: mg::Nav<ExternalConnection, Vec<super::ExternalGroup>> = mg::Nav::new(
        "groups",
    );
    /// `items`: many `externalItem`, contained
    pub const ITEMS: mg::Nav<ExternalConnection, Vec<super::ExternalItem>> = mg::Nav::new(
        "items",
    );
    /// `operations`: many `connectionOperation`, contained
    pub const OPERATIONS: mg::Nav<ExternalConnection, Vec<super::ConnectionOperation>> = mg::Nav::new(
        "operations",
    );
    /// `schema`: `schema`, contained
    pub const SCHEMA: mg::Nav<ExternalConnection, super::Schema> = mg::Nav::new(
        "schema",
    );
}
