// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.azureDataLakeConnector`, by its URL.
    AzureDataLakeConnectorResource(mg::One<models::industry_data::AzureDataLakeConnector, requests::industry_data::file_data_connector::FileDataConnectorResource>)
}

impl AzureDataLakeConnectorResource {
    /// `…/fileFormat`: `microsoft.graph.industryData.fileFormatReferenceValue`
    #[inline]
    pub fn file_format(
        &self,
    ) -> requests::industry_data::file_format_reference_value::FileFormatReferenceValueResource {
        mg::to(self, "fileFormat")
    }
}

/// A collection of `microsoft.graph.industryData.azureDataLakeConnector`, by its URL.
pub type AzureDataLakeConnectorCollection = mg::Many<
    models::industry_data::AzureDataLakeConnector,
    AzureDataLakeConnectorResource,
>;
