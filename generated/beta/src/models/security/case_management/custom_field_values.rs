// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.caseManagement.customFieldValues`.
pub struct CustomFieldValues {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldValues: "microsoft.graph.security.caseManagement.customFieldValues", complex open;
}
