// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.fileDataConnector`, an abstract entity type derived from `microsoft.graph.industryData.industryDataConnector`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-filedataconnector?view=graph-rest-beta>
    FileDataConnector "microsoft.graph.industryData.fileDataConnector" "entity abstract" : super::IndustryDataConnector => FileDataConnectorKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FileDataConnector: super::IndustryDataConnector, crate::models::Entity }

impl FileDataConnector {
    /// `sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    pub const SOURCE_SYSTEM: mg::Nav<FileDataConnector, super::SourceSystemDefinition> = mg::Nav::new(
        "sourceSystem",
    );
}

/// The types derived from `microsoft.graph.industryData.fileDataConnector`.
#[non_exhaustive]
pub enum FileDataConnectorKind {
    AzureDataLakeConnector(Box<super::AzureDataLakeConnector>),
    /// None of these, or a type that this version does not know.
    Other(Box<FileDataConnector>),
}

mg::family! {
    FileDataConnector => FileDataConnectorKind;
    AzureDataLakeConnector(super::AzureDataLakeConnector),
}
