// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.convertIdResult`, a complex type.
    ConvertIdResult "microsoft.graph.convertIdResult" "complex";
    /// `errorDetails`: genericError
    error_details "errorDetails": mg::Boxed<super::GenericError>,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `targetId`: String
    target_id "targetId": String,
}
