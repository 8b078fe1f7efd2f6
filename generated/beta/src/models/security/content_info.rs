// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.contentInfo`.
pub struct ContentInfo {
    /// `contentFormat`.
    pub content_format: mg::Field<String>,
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
    ContentInfo: "microsoft.graph.security.contentInfo", complex;
    content_format: "contentFormat",
    identifier: "identifier",
    metadata: "metadata",
    state: "state" required,
}
