// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.formattedContent`.
pub struct FormattedContent {
    /// `content`.
    pub content: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<mg::Open<super::ContentFormat>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FormattedContent: "microsoft.graph.security.formattedContent", complex;
    content: "content",
    format: "format",
}
