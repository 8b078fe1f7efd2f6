// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalItemInformationProtectionLabel`, a complex type.
    ExternalItemInformationProtectionLabel "microsoft.graph.externalItemInformationProtectionLabel" "complex";
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}
