// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.packageElementDetail`, a complex type.
    PackageElementDetail "microsoft.graph.packageElementDetail" "complex";
    /// `elementType`: String
    element_type "elementType": String,
    /// `elements`: Collection(packageElement), items not null
    elements "elements" "r": Vec<super::PackageElement>,
}
