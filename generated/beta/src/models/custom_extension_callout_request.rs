// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionCalloutRequest`.
pub struct CustomExtensionCalloutRequest {
    /// `data`.
    pub data: mg::Field<mg::Boxed<super::CustomExtensionData>>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionCalloutRequest: "microsoft.graph.customExtensionCalloutRequest", complex;
    data: "data",
    source: "source",
    type_: "type",
}
