// @generated
use crate::mg;

/// Complex type `microsoft.graph.phone`.
pub struct Phone {
    /// `number`.
    pub number: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::PhoneType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Phone: "microsoft.graph.phone", complex;
    number: "number",
    type_: "type",
}
