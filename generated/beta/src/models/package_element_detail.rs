// @generated
use crate::mg;

/// Complex type `microsoft.graph.packageElementDetail`.
pub struct PackageElementDetail {
    /// `elementType`.
    pub element_type: mg::Field<String>,
    /// `elements`.
    pub elements: mg::Field<Vec<super::PackageElement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PackageElementDetail: "microsoft.graph.packageElementDetail", complex;
    element_type: "elementType",
    elements: "elements" required,
}
