// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.industryDataConnector`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`IndustryDataConnectorCollection`], for example
/// `graph.external().industry_data().data_connectors()`.
///
/// Operations: `validate`.
///
/// [`IndustryDataConnectorCollection`]: crate::requests::industry_data::industry_data_connector::IndustryDataConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-industrydataconnector?view=graph-rest-beta
pub struct IndustryDataConnector {
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
    IndustryDataConnector: "microsoft.graph.industryData.industryDataConnector", entity abstract, base crate::models::Entity, family IndustryDataConnectorKind;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { IndustryDataConnector: crate::models::Entity }

impl IndustryDataConnector {
    /// `sourceSystem`: [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEM: mg::Nav<
        IndustryDataConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}

/// The types derived from [`IndustryDataConnector`].
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
