// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.apiDataConnector`][reference], derived from
/// [`IndustryDataConnector`](super::IndustryDataConnector).
///
/// Requests: [`ApiDataConnectorCollection`], for example
/// `graph.external().industry_data().data_connectors().cast_to_api_data_connector()`.
///
/// Operations: `validate`.
///
/// [`ApiDataConnectorCollection`]: crate::requests::industry_data::api_data_connector::ApiDataConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-apidataconnector?view=graph-rest-beta
pub struct ApiDataConnector {
    /// `apiFormat`. Never null.
    pub api_format: mg::Field<mg::Open<super::ApiFormat>>,
    /// `baseUrl`. Never null.
    pub base_url: mg::Field<String>,
    /// `credential`. Never null.
    pub credential: mg::Field<mg::Boxed<super::Credential>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApiDataConnector: "microsoft.graph.industryData.apiDataConnector", entity abstract, base super::IndustryDataConnector, family ApiDataConnectorKind;
    api_format: "apiFormat" required,
    base_url: "baseUrl" required,
    credential: "credential" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { ApiDataConnector: super::IndustryDataConnector, crate::models::Entity }

impl ApiDataConnector {
    /// `sourceSystem`: [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEM: mg::Nav<ApiDataConnector, super::SourceSystemDefinition> = mg::Nav::new(
        "sourceSystem",
    );
}

/// The types derived from [`ApiDataConnector`].
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
