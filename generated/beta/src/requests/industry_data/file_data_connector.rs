// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.fileDataConnector`, by its URL.
    FileDataConnectorResource(mg::One<models::industry_data::FileDataConnector, requests::industry_data::industry_data_connector::IndustryDataConnectorResource>)
}

impl FileDataConnectorResource {
    /// `…/microsoft.graph.industryData.azureDataLakeConnector`
    #[inline]
    pub fn as_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorResource {
        mg::to(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.fileDataConnector`, by its URL.
    FileDataConnectorCollection(mg::Many<models::industry_data::FileDataConnector, FileDataConnectorResource>)
}

impl FileDataConnectorCollection {
    /// `…/microsoft.graph.industryData.azureDataLakeConnector`
    #[inline]
    pub fn as_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }
}
