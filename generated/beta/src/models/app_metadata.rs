// @generated
use crate::mg;

/// Complex type `microsoft.graph.appMetadata`.
pub struct AppMetadata {
    /// `data`.
    pub data: mg::Field<Vec<super::AppMetadataEntry>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppMetadata: "microsoft.graph.appMetadata", complex;
    data: "data",
    version: "version" required,
}
