// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentInfo`.
pub struct ContentInfo {
    /// `format`. Never null.
    pub format: mg::Field<mg::Open<super::ContentFormat>>,
    /// `identifier`.
    pub identifier: mg::Field<String>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::KeyValuePair>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ContentState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentInfo: "microsoft.graph.contentInfo", complex;
    format: "format" required,
    identifier: "identifier",
    metadata: "metadata",
    state: "state" required,
}
