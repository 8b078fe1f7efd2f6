// @generated
use crate::mg;

/// Complex type `microsoft.graph.containerError`.
pub struct ContainerError {
    /// `category`. Never null.
    pub category: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<String>,
    /// `errorDescription`. Never null.
    pub error_description: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContainerError: "microsoft.graph.containerError", complex;
    category: "category" required,
    error_code: "errorCode" required,
    error_description: "errorDescription" required,
}
