// @generated
use crate::mg;

/// Complex type `microsoft.graph.profileSourceAnnotation`.
pub struct ProfileSourceAnnotation {
    /// `isDefaultSource`.
    pub is_default_source: mg::Field<bool>,
    /// `properties`.
    pub properties: mg::Field<Vec<String>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfileSourceAnnotation: "microsoft.graph.profileSourceAnnotation", complex;
    is_default_source: "isDefaultSource",
    properties: "properties",
    source_id: "sourceId",
}
