// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalItemInformationProtectionLabel`, a complex type.
    ExternalItemInformationProtectionLabel "microsoft.graph.externalConnectors.externalItemInformationProtectionLabel" "complex";
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}
