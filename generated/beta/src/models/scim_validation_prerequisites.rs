// @generated
use crate::mg;

/// Complex type `microsoft.graph.scimValidationPrerequisites`.
pub struct ScimValidationPrerequisites {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScimValidationPrerequisites: "microsoft.graph.scimValidationPrerequisites", complex;
}
