// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudClipboardItemPayload`.
pub struct CloudClipboardItemPayload {
    /// `content`. Never null.
    pub content: mg::Field<String>,
    /// `formatName`. Never null.
    pub format_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudClipboardItemPayload: "microsoft.graph.cloudClipboardItemPayload", complex;
    content: "content" required,
    format_name: "formatName" required,
}
