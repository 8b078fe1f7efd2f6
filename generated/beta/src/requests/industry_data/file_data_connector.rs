// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileDataConnector`](models::industry_data::FileDataConnector): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.external().industry_data().data_connectors().id(id).cast_to_file_data_connector()`.
#[derive(Clone, Debug)]
pub struct FileDataConnectorResource(
    mg::One<
        models::industry_data::FileDataConnector,
        requests::industry_data::industry_data_connector::IndustryDataConnectorResource,
    >,
);

mg::builder! { FileDataConnectorResource: mg::One<models::industry_data::FileDataConnector, requests::industry_data::industry_data_connector::IndustryDataConnectorResource> }

impl FileDataConnectorResource {
    /// `…/microsoft.graph.industryData.azureDataLakeConnector`: cast to
    /// [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector).
    #[doc(alias = "microsoft.graph.industryData.azureDataLakeConnector")]
    #[inline]
    pub fn cast_to_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorResource {
        mg::navigate(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }
}

/// Requests on a collection of [`FileDataConnector`](models::industry_data::FileDataConnector):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().data_connectors().cast_to_file_data_connector()`.
#[derive(Clone, Debug)]
pub struct FileDataConnectorCollection(
    mg::Many<models::industry_data::FileDataConnector, FileDataConnectorResource>,
);

mg::builder! { FileDataConnectorCollection: mg::Many<models::industry_data::FileDataConnector, FileDataConnectorResource> }

impl FileDataConnectorCollection {
    /// `…/microsoft.graph.industryData.azureDataLakeConnector`: the members that are
    /// [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector).
    #[doc(alias = "microsoft.graph.industryData.azureDataLakeConnector")]
    #[inline]
    pub fn cast_to_azure_data_lake_connector(
        &self,
    ) -> requests::industry_data::azure_data_lake_connector::AzureDataLakeConnectorCollection {
        mg::navigate(self, "microsoft.graph.industryData.azureDataLakeConnector")
    }
}
