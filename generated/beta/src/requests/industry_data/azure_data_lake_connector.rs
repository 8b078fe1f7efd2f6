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

    /// `GET …/microsoft.graph.industryData.getUploadSession(resetSession=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IndustryData-DataConnector.Upload**, IndustryData-DataConnector.ReadWrite.All | **IndustryData-DataConnector.ReadWrite.All**, IndustryData-DataConnector.Upload |
    #[inline]
    pub fn get_upload_session(
        &self,
        parameters: GetUploadSession,
    ) -> mg::Request<models::industry_data::FileUploadSession> {
        mg::Path::function_with(
            self,
            "microsoft.graph.industryData.getUploadSession",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.industryData.azureDataLakeConnector`, by its URL.
pub type AzureDataLakeConnectorCollection = mg::Many<
    models::industry_data::AzureDataLakeConnector,
    AzureDataLakeConnectorResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.industryData.getUploadSession`.
    GetUploadSession "microsoft.graph.industryData.getUploadSession" "parameters";
    /// `resetSession`: Boolean, optional
    reset_session "resetSession" "o": bool,
}
