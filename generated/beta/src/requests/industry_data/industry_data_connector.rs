// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.industryDataConnector`, by its URL.
    ///
    /// For example `/external/industryData/dataConnectors/{industryDataConnector-id}`.
    IndustryDataConnectorResource(mg::One<models::industry_data::IndustryDataConnector>)
}

impl IndustryDataConnectorResource {
    /// `…/sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    #[inline]
    pub fn source_system(
        &self,
    ) -> requests::industry_data::source_system_definition::SourceSystemDefinitionResource {
        mg::to(self, "sourceSystem")
    }

    /// `…/microsoft.graph.industryData.apiDataConnector`
    #[inline]
    pub fn as_api_data_connector(
        &self,
    ) -> requests::industry_data::api_data_connector::ApiDataConnectorResource {
        mg::to(self, "microsoft.graph.industryData.apiDataConnector")
    }

    /// `…/microsoft.graph.industryData.azureDataLakeConnector`
    #[inline]
    pub fn as_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorResource {
        mg::to(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }

    /// `…/microsoft.graph.industryData.fileDataConnector`
    #[inline]
    pub fn as_file_data_connector(
        &self,
    ) -> requests::industry_data::file_data_connector::FileDataConnectorResource {
        mg::to(self, "microsoft.graph.industryData.fileDataConnector")
    }

    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`
    #[inline]
    pub fn as_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorResource {
        mg::to(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }

    /// `POST …/microsoft.graph.industryData.validate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IndustryData-DataConnector.Upload**, IndustryData-DataConnector.ReadWrite.All | **IndustryData-DataConnector.ReadWrite.All**, IndustryData-DataConnector.Upload |
    #[inline]
    pub fn validate(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.industryData.validate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.industryData.industryDataConnector`, by its URL.
    ///
    /// For example `/external/industryData/dataConnectors`.
    IndustryDataConnectorCollection(mg::Many<models::industry_data::IndustryDataConnector, IndustryDataConnectorResource>)
}

impl IndustryDataConnectorCollection {
    /// `…/microsoft.graph.industryData.apiDataConnector`
    #[inline]
    pub fn as_api_data_connector(
        &self,
    ) -> requests::industry_data::api_data_connector::ApiDataConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.apiDataConnector")
    }

    /// `…/microsoft.graph.industryData.azureDataLakeConnector`
    #[inline]
    pub fn as_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }

    /// `…/microsoft.graph.industryData.fileDataConnector`
    #[inline]
    pub fn as_file_data_connector(
        &self,
    ) -> requests::industry_data::file_data_connector::FileDataConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.fileDataConnector")
    }

    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`
    #[inline]
    pub fn as_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorCollection {
        mg::to(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}
