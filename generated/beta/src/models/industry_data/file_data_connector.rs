// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.industryData.fileDataConnector`][reference], derived from
/// [`IndustryDataConnector`](super::IndustryDataConnector).
///
/// Requests: [`FileDataConnectorCollection`], for example
/// `graph.external().industry_data().data_connectors().cast_to_file_data_connector()`.
///
/// Operations: `validate`.
///
/// [`FileDataConnectorCollection`]: crate::requests::industry_data::file_data_connector::FileDataConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-filedataconnector?view=graph-rest-beta
pub struct FileDataConnector {
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
    FileDataConnector: "microsoft.graph.industryData.fileDataConnector", entity abstract, base super::IndustryDataConnector, family FileDataConnectorKind;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { FileDataConnector: super::IndustryDataConnector, crate::models::Entity }

impl FileDataConnector {
    /// `sourceSystem`: [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEM: mg::Nav<FileDataConnector, super::SourceSystemDefinition> = mg::Nav::new(
        "sourceSystem",
    );
}

/// The types derived from [`FileDataConnector`].
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
