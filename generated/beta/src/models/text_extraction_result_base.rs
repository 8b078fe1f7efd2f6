// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.textExtractionResultBase`.
pub struct TextExtractionResultBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TextExtractionResultBase: "microsoft.graph.textExtractionResultBase", complex abstract;
}
