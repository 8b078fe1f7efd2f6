// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webPartData`, a complex type.
    WebPartData "microsoft.graph.webPartData" "complex";
    /// `audiences`: Collection(String)
    audiences "audiences": Vec<String>,
    /// `dataVersion`: String
    data_version "dataVersion": String,
    /// `description`: String
    description "description": String,
    /// `properties`: Json
    properties "properties": mg::Json,
    /// `serverProcessedContent`: serverProcessedContent
    server_processed_content "serverProcessedContent": mg::Boxed<super::ServerProcessedContent>,
    /// `title`: String
    title "title": String,
}
