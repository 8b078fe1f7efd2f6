// @generated
use crate::mg;

/// Complex type `microsoft.graph.webPartData`.
pub struct WebPartData {
    /// `audiences`.
    pub audiences: mg::Field<Vec<String>>,
    /// `dataVersion`.
    pub data_version: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<mg::Json>,
    /// `serverProcessedContent`.
    pub server_processed_content: mg::Field<mg::Boxed<super::ServerProcessedContent>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebPartData: "microsoft.graph.webPartData", complex;
    audiences: "audiences",
    data_version: "dataVersion",
    description: "description",
    properties: "properties",
    server_processed_content: "serverProcessedContent",
    title: "title",
}
