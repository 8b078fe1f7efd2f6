// @generated
use crate::mg;

/// Complex type `microsoft.graph.autoLabeling`.
pub struct AutoLabeling {
    /// `message`.
    pub message: mg::Field<String>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutoLabeling: "microsoft.graph.autoLabeling", complex;
    message: "message",
    sensitive_type_ids: "sensitiveTypeIds",
}
