// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.apiDataConnector`, an abstract entity type derived from `microsoft.graph.industryData.industryDataConnector`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-apidataconnector?view=graph-rest-beta>
    ApiDataConnector "microsoft.graph.industryData.apiDataConnector" "entity abstract" : super::IndustryDataConnector => ApiDataConnectorKind;
    /// `apiFormat`: microsoft.graph.industryData.apiFormat, not null
    api_format "apiFormat" "r": mg::Open<super::ApiFormat>,
    /// `baseUrl`: String, not null
    base_url "baseUrl" "r": String,
    /// `credential`: microsoft.graph.industryData.credential, not null
    credential "credential" "r": mg::Boxed<super::Credential>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ApiDataConnector: super::IndustryDataConnector, crate::models::Entity }

impl ApiDataConnector {
    /// `sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    pub const SOURCE_SYSTEM: mg::Nav<ApiDataConnector, super::SourceSystemDefinition> = mg::Nav::new(
        "sourceSystem",
    );
}

/// The types derived from `microsoft.graph.industryData.apiDataConnector`.
#[non_exhaustive]
pub enum ApiDataConnectorKind {
    OneRosterApiDataConnector(Box<super::OneRosterApiDataConnector>),
    /// None of these, or a type that this version does not know.
    Other(Box<ApiDataConnector>),
}

mg::family! {
    ApiDataConnector => ApiDataConnectorKind;
    OneRosterApiDataConnector(super::OneRosterApiDataConnector),
}
