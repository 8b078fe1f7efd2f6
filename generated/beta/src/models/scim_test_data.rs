// @generated
use crate::mg;

/// Complex type `microsoft.graph.scimTestData`.
pub struct ScimTestData {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScimTestData: "microsoft.graph.scimTestData", complex;
}
