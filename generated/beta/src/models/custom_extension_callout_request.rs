// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionCalloutRequest`, a complex type.
    CustomExtensionCalloutRequest "microsoft.graph.customExtensionCalloutRequest" "complex";
    /// `data`: customExtensionData
    data "data": mg::Boxed<super::CustomExtensionData>,
    /// `source`: String
    source "source": String,
    /// `type`: String
    type_ "type": String,
}
