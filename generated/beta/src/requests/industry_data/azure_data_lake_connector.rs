// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .industry_data()
///     .data_connectors()
///     .id(id)
///     .cast_to_azure_data_lake_connector()
/// ```
#[derive(Clone, Debug)]
pub struct AzureDataLakeConnectorResource(
    mg::One<
        models::industry_data::AzureDataLakeConnector,
        requests::industry_data::file_data_connector::FileDataConnectorResource,
    >,
);

mg::builder! { AzureDataLakeConnectorResource: mg::One<models::industry_data::AzureDataLakeConnector, requests::industry_data::file_data_connector::FileDataConnectorResource> }

impl AzureDataLakeConnectorResource {
    /// `…/fileFormat`:
    /// [`FileFormatReferenceValue`](models::industry_data::FileFormatReferenceValue).
    #[inline]
    pub fn file_format(
        &self,
    ) -> requests::industry_data::file_format_reference_value::FileFormatReferenceValueResource {
        mg::navigate(self, "fileFormat")
    }

    /// `GET …/microsoft.graph.industryData.getUploadSession(resetSession=…)`.
    ///
    /// Returns [`FileUploadSession`](models::industry_data::FileUploadSession).
    ///
    /// Least privileged permission: `IndustryData-DataConnector.Upload` (delegated),
    /// `IndustryData-DataConnector.ReadWrite.All` (application).
    #[doc(alias = "microsoft.graph.industryData.getUploadSession")]
    #[inline]
    pub fn get_upload_session(
        &self,
        parameters: GetUploadSession,
    ) -> mg::Request<models::industry_data::FileUploadSession> {
        self.raw()
            .function_with("microsoft.graph.industryData.getUploadSession", &parameters)
    }
}

/// Requests on a collection of
/// [`AzureDataLakeConnector`](models::industry_data::AzureDataLakeConnector): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.external().industry_data().data_connectors().cast_to_azure_data_lake_connector()`.
pub type AzureDataLakeConnectorCollection = mg::Many<
    models::industry_data::AzureDataLakeConnector,
    AzureDataLakeConnectorResource,
>;

/// Parameters of [`AzureDataLakeConnectorResource::get_upload_session`].
pub struct GetUploadSession {
    /// `resetSession`. Optional.
    pub reset_session: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUploadSession: "microsoft.graph.industryData.getUploadSession", parameters;
    reset_session: "resetSession" optional,
}
