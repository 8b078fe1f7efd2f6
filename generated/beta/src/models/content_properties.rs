// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentProperties`.
pub struct ContentProperties {
    /// `extensions`.
    pub extensions: mg::Field<Vec<String>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metadata`.
    pub metadata: mg::Field<mg::Boxed<super::ContentMetadata>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentProperties: "microsoft.graph.contentProperties", complex;
    extensions: "extensions",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    metadata: "metadata",
}
