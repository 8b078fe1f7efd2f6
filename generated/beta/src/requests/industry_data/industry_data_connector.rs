// @generated
use crate::{mg, models, requests};

/// Requests on one [`IndustryDataConnector`](models::industry_data::IndustryDataConnector): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.external().industry_data().data_connectors().id(id)`.
#[derive(Clone, Debug)]
pub struct IndustryDataConnectorResource(
    mg::One<models::industry_data::IndustryDataConnector>,
);

mg::builder! { IndustryDataConnectorResource: mg::One<models::industry_data::IndustryDataConnector> }

impl IndustryDataConnectorResource {
    /// `…/sourceSystem`: [`SourceSystemDefinition`](models::industry_data::SourceSystemDefinition).
    #[inline]
    pub fn source_system(
        &self,
    ) -> requests::industry_data::source_system_definition::SourceSystemDefinitionResource {
        mg::navigate(self, "sourceSystem")
    }

    /// `…/microsoft.graph.industryData.apiDataConnector`: cast to
    /// [`ApiDataConnector`](models::industry_data::ApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.apiDataConnector")]
    #[inline]
    pub fn cast_to_api_data_connector(
        &self,
    ) -> requests::industry_data::api_data_connector::ApiDataConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.apiDataConnector")
    }

    /// `…/microsoft.graph.industryData.azureDataLakeConnector`: cast to
    /// [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector).
    #[doc(alias = "microsoft.graph.industryData.azureDataLakeConnector")]
    #[inline]
    pub fn cast_to_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }

    /// `…/microsoft.graph.industryData.fileDataConnector`: cast to
    /// [`FileDataConnector`](models::industry_data::FileDataConnector).
    #[doc(alias = "microsoft.graph.industryData.fileDataConnector")]
    #[inline]
    pub fn cast_to_file_data_connector(
        &self,
    ) -> requests::industry_data::file_data_connector::FileDataConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.fileDataConnector")
    }

    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`: cast to
    /// [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.oneRosterApiDataConnector")]
    #[inline]
    pub fn cast_to_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }

    /// `POST …/microsoft.graph.industryData.validate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IndustryData-DataConnector.Upload` (delegated),
    /// `IndustryData-DataConnector.ReadWrite.All` (application).
    #[doc(alias = "microsoft.graph.industryData.validate")]
    #[inline]
    pub fn validate(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.industryData.validate")
    }
}

/// Requests on a collection of
/// [`IndustryDataConnector`](models::industry_data::IndustryDataConnector): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().data_connectors()`.
#[derive(Clone, Debug)]
pub struct IndustryDataConnectorCollection(
    mg::Many<models::industry_data::IndustryDataConnector, IndustryDataConnectorResource>,
);

mg::builder! { IndustryDataConnectorCollection: mg::Many<models::industry_data::IndustryDataConnector, IndustryDataConnectorResource> }

impl IndustryDataConnectorCollection {
    /// `…/microsoft.graph.industryData.apiDataConnector`: the members that are
    /// [`ApiDataConnector`](models::industry_data::ApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.apiDataConnector")]
    #[inline]
    pub fn cast_to_api_data_connector(
        &self,
    ) -> requests::industry_data::api_data_connector::ApiDataConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.apiDataConnector")
    }

    /// `…/microsoft.graph.industryData.azureDataLakeConnector`: the members that are
    /// [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector).
    #[doc(alias = "microsoft.graph.industryData.azureDataLakeConnector")]
    #[inline]
    pub fn cast_to_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }

    /// `…/microsoft.graph.industryData.fileDataConnector`: the members that are
    /// [`FileDataConnector`](models::industry_data::FileDataConnector).
    #[doc(alias = "microsoft.graph.industryData.fileDataConnector")]
    #[inline]
    pub fn cast_to_file_data_connector(
        &self,
    ) -> requests::industry_data::file_data_connector::FileDataConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.fileDataConnector")
    }

    /// `…/microsoft.graph.industryData.oneRosterApiDataConnector`: the members that are
    /// [`OneRosterApiDataConnector`](models::industry_data::OneRosterApiDataConnector).
    #[doc(alias = "microsoft.graph.industryData.oneRosterApiDataConnector")]
    #[inline]
    pub fn cast_to_one_roster_api_data_connector(
        &self,
    ) -> requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.oneRosterApiDataConnector")
    }
}
