// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalItemContent`.
pub struct ExternalItemContent {
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::ExternalItemContentType>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalItemContent: "microsoft.graph.externalItemContent", complex;
    type_: "type" required,
    value: "value",
}
