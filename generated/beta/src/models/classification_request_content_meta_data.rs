// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationRequestContentMetaData`, a complex type.
    ClassificationRequestContentMetaData "microsoft.graph.classificationRequestContentMetaData" "complex";
    /// `sourceId`: String
    source_id "sourceId": String,
}
