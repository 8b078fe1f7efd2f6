// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlResponseAssertion`.
pub struct SamlResponseAssertion {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlResponseAssertion: "microsoft.graph.samlResponseAssertion", complex;
}
