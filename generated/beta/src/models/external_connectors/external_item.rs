// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-beta>
    ExternalItem "microsoft.graph.externalConnectors.externalItem" "entity" : crate::models::Entity;
    /// `acl`: Collection(microsoft.graph.externalConnectors.acl)
    acl "acl": Vec<super::Acl>,
    /// `content`: microsoft.graph.externalConnectors.externalItemContent
    content "content": mg::Boxed<super::ExternalItemContent>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationProtectionLabel`: microsoft.graph.externalConnectors.externalItemInformationProtectionLabel
    information_protection_label "informationProtectionLabel": mg::Boxed<super::ExternalItemInformationProtectionLabel>,
    /// `properties`: microsoft.graph.externalConnectors.properties
    properties "properties": mg::Boxed<super::Properties>,
}

mg::derived_from! { ExternalItem: crate::models::Entity }

impl ExternalItem {
    /// `activities`: many `microsoft.graph.externalConnectors.externalActivity`, contained
    pub const ACTIVITIES: mg::Nav<ExternalItem, Vec<super::ExternalActivity>> = mg::Nav::new(
        "activities",
    );
}
