// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalConnection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-beta>
    ExternalConnection "microsoft.graph.externalConnectors.externalConnection" "entity" : crate::models::Entity;
    /// `activitySettings`: microsoft.graph.externalConnectors.activitySettings
    activity_settings "activitySettings": mg::Boxed<super::ActivitySettings>,
    /// `complianceSettings`: microsoft.graph.externalConnectors.complianceSettings
    compliance_settings "complianceSettings": mg::Boxed<super::ComplianceSettings>,
    /// `configuration`: microsoft.graph.externalConnectors.configuration
    configuration "configuration": mg::Boxed<super::Configuration>,
    /// `connectorId`: String
    connector_id "connectorId": String,
    /// `contentCategory`: microsoft.graph.externalConnectors.contentCategory, not null
    content_category "contentCategory" "r": mg::Open<super::ContentCategory>,
    /// `description`: String
    description "description": String,
    /// `enabledContentExperiences`: microsoft.graph.externalConnectors.contentExperienceType
    enabled_content_experiences "enabledContentExperiences": mg::Flags<super::ContentExperienceType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ingestedItemsCount`: Int64
    ingested_items_count "ingestedItemsCount": i64,
    /// `name`: String
    name "name": String,
    /// `searchSettings`: microsoft.graph.externalConnectors.searchSettings
    search_settings "searchSettings": mg::Boxed<super::SearchSettings>,
    /// `state`: microsoft.graph.externalConnectors.connectionState, computed
    state "state" "c": mg::Open<super::ConnectionState>,
}

mg::derived_from! { ExternalConnection: crate::models::Entity }

impl ExternalConnection {
    /// `groups`: many `microsoft.graph.externalConnectors.externalGroup`, contained
    pub const GROUPS: mg::Nav<ExternalConnection, Vec<super::ExternalGroup>> = mg::Nav::new(
        "groups",
    );
    /// `items`: many `microsoft.graph.externalConnectors.externalItem`, contained
    pub const ITEMS: mg::Nav<ExternalConnection, Vec<super::ExternalItem>> = mg::Nav::new(
        "items",
    );
    /// `operations`: many `microsoft.graph.externalConnectors.connectionOperation`, contained
    pub const OPERATIONS: mg::Nav<ExternalConnection, Vec<super::ConnectionOperation>> = mg::Nav::new(
        "operations",
    );
    /// `quota`: `microsoft.graph.externalConnectors.connectionQuota`, contained
    pub const QUOTA: mg::Nav<ExternalConnection, super::ConnectionQuota> = mg::Nav::new(
        "quota",
    );
    /// `schema`: `microsoft.graph.externalConnectors.schema`, contained
    pub const SCHEMA: mg::Nav<ExternalConnection, super::Schema> = mg::Nav::new(
        "schema",
    );
}
