// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.phone`, a complex type.
    Phone "microsoft.graph.phone" "complex";
    /// `number`: String
    number "number": String,
    /// `type`: phoneType
    type_ "type": mg::Open<super::PhoneType>,
}
