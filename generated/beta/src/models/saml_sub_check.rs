// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlSubCheck`.
pub struct SamlSubCheck {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlSubCheck: "microsoft.graph.samlSubCheck", complex;
}
