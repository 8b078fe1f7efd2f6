// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.externalConnection`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ExternalConnectionCollection`], for example `graph.connections()`.
///
/// [`ExternalConnectionCollection`]: crate::requests::external_connectors::external_connection::ExternalConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-beta
pub struct ExternalConnection {
    /// `activitySettings`.
    pub activity_settings: mg::Field<mg::Boxed<super::ActivitySettings>>,
    /// `complianceSettings`.
    pub compliance_settings: mg::Field<mg::Boxed<super::ComplianceSettings>>,
    /// `configuration`.
    pub configuration: mg::Field<mg::Boxed<super::Configuration>>,
    /// `connectorId`.
    pub connector_id: mg::Field<String>,
    /// `contentCategory`. Never null.
    pub content_category: mg::Field<mg::Open<super::ContentCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `enabledContentExperiences`.
    pub enabled_content_experiences: mg::Field<mg::Flags<super::ContentExperienceType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ingestedItemsCount`.
    pub ingested_items_count: mg::Field<i64>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `searchSettings`.
    pub search_settings: mg::Field<mg::Boxed<super::SearchSettings>>,
    /// `state`. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::ConnectionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalConnection: "microsoft.graph.externalConnectors.externalConnection", entity, base crate::models::Entity;
    activity_settings: "activitySettings",
    compliance_settings: "complianceSettings",
    configuration: "configuration",
    connector_id: "connectorId",
    content_category: "contentCategory" required,
    description: "description",
    enabled_content_experiences: "enabledContentExperiences",
    id: "id" key required,
    ingested_items_count: "ingestedItemsCount",
    name: "name",
    search_settings: "searchSettings",
    state: "state" computed,
}

mg::derived_from! { ExternalConnection: crate::models::Entity }

impl ExternalConnection {
    /// `groups`: many [`ExternalGroup`](super::ExternalGroup).
    pub const GROUPS: mg::Nav<ExternalConnection, Vec<super::ExternalGroup>> = mg::Nav::new(
        "groups",
    );
    /// `items`: many [`ExternalItem`](super::ExternalItem).
    pub const ITEMS: mg::Nav<ExternalConnection, Vec<super::ExternalItem>> = mg::Nav::new(
        "items",
    );
    /// `operations`: many [`ConnectionOperation`](super::ConnectionOperation).
    pub const OPERATIONS: mg::Nav<ExternalConnection, Vec<super::ConnectionOperation>> = mg::Nav::new(
        "operations",
    );
    /// `quota`: [`ConnectionQuota`](super::ConnectionQuota).
    pub const QUOTA: mg::Nav<ExternalConnection, super::ConnectionQuota> = mg::Nav::new(
        "quota",
    );
    /// `schema`: [`Schema`](super::Schema).
    pub const SCHEMA: mg::Nav<ExternalConnection, super::Schema> = mg::Nav::new(
        "schema",
    );
}
