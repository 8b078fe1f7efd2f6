// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlSignatureDetail`.
pub struct SamlSignatureDetail {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlSignatureDetail: "microsoft.graph.samlSignatureDetail", complex;
}
