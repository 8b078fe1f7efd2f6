// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.azureDataLakeConnector`, an entity type derived from `microsoft.graph.industryData.fileDataConnector`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-azuredatalakeconnector?view=graph-rest-beta>
    AzureDataLakeConnector "microsoft.graph.industryData.azureDataLakeConnector" "entity" : super::FileDataConnector;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fileFormat`: microsoft.graph.industryData.fileFormatReferenceValue
    file_format "fileFormat": mg::Boxed<super::FileFormatReferenceValue>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureDataLakeConnector: super::FileDataConnector, super::IndustryDataConnector, crate::models::Entity }

impl AzureDataLakeConnector {
    /// `sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    pub const SOURCE_SYSTEM: mg::Nav<
        AzureDataLakeConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}
