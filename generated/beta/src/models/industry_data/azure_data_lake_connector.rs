// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.azureDataLakeConnector`][reference], derived from
/// [`FileDataConnector`](super::FileDataConnector).
///
/// Requests: [`AzureDataLakeConnectorCollection`], for example
/// `graph.external().industry_data().data_connectors().cast_to_azure_data_lake_connector()`.
///
/// Operations: `get_upload_session`, `validate`.
///
/// [`AzureDataLakeConnectorCollection`]: crate::requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-azuredatalakeconnector?view=graph-rest-beta
pub struct AzureDataLakeConnector {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fileFormat`.
    pub file_format: mg::Field<mg::Boxed<super::FileFormatReferenceValue>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureDataLakeConnector: "microsoft.graph.industryData.azureDataLakeConnector", entity, base super::FileDataConnector;
    display_name: "displayName" required,
    file_format: "fileFormat",
    id: "id" key required,
}

mg::derived_from! { AzureDataLakeConnector: super::FileDataConnector, super::IndustryDataConnector, crate::models::Entity }

impl AzureDataLakeConnector {
    /// `sourceSystem`: [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEM: mg::Nav<
        AzureDataLakeConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}
