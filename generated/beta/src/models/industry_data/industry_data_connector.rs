// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataConnector`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydataconnector?view=graph-rest-beta>
    IndustryDataConnector "microsoft.graph.industryData.industryDataConnector" "entity abstract" : crate::models::Entity => IndustryDataConnectorKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IndustryDataConnector: crate::models::Entity }

impl IndustryDataConnector {
    /// `sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    pub const SOURCE_SYSTEM: mg::Nav<
        IndustryDataConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}

/// The types derived from `microsoft.graph.industryData.industryDataConnector`.
#[non_exhaustive]
pub enum IndustryDataConnectorKind {
    ApiDataConnector(Box<super::ApiDataConnector>),
    AzureDataLakeConnector(Box<super::AzureDataLakeConnector>),
    FileDataConnector(Box<super::FileDataConnector>),
    OneRosterApiDataConnector(Box<super::OneRosterApiDataConnector>),
    /// None of these, or a type that this version does not know.
    Other(Box<IndustryDataConnector>),
}

mg::family! {
    IndustryDataConnector => IndustryDataConnectorKind;
    ApiDataConnector(super::ApiDataConnector),
    AzureDataLakeConnector(super::AzureDataLakeConnector),
    FileDataConnector(super::FileDataConnector),
    OneRosterApiDataConnector(super::OneRosterApiDataConnector),
}
