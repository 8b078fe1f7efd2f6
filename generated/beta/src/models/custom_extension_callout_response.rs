// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionCalloutResponse`, a complex type.
    CustomExtensionCalloutResponse "microsoft.graph.customExtensionCalloutResponse" "complex";
    /// `data`: customExtensionData
    data "data": mg::Boxed<super::CustomExtensionData>,
    /// `source`: String
    source "source": String,
    /// `type`: String
    type_ "type": String,
}
