// @generated
use crate::mg;

/// Complex type `microsoft.graph.classificationRequestContentMetaData`.
pub struct ClassificationRequestContentMetaData {
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassificationRequestContentMetaData: "microsoft.graph.classificationRequestContentMetaData", complex;
    source_id: "sourceId",
}
