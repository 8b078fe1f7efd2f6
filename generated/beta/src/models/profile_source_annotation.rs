// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profileSourceAnnotation`, a complex type.
    ProfileSourceAnnotation "microsoft.graph.profileSourceAnnotation" "complex";
    /// `isDefaultSource`: Boolean
    is_default_source "isDefaultSource": bool,
    /// `properties`: Collection(String)
    properties "properties": Vec<String>,
    /// `sourceId`: String
    source_id "sourceId": String,
}
