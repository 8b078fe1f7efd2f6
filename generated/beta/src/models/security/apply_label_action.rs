// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.applyLabelAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    ApplyLabelAction "microsoft.graph.security.applyLabelAction" "complex" : super::InformationProtectionAction;
    /// `actionSource`: microsoft.graph.security.actionSource, not null
    action_source "actionSource" "r": mg::Open<super::ActionSource>,
    /// `actions`: Collection(microsoft.graph.security.informationProtectionAction)
    actions "actions": Vec<super::InformationProtectionAction>,
    /// `responsibleSensitiveTypeIds`: Collection(String), items not null
    responsible_sensitive_type_ids "responsibleSensitiveTypeIds" "r": Vec<String>,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}

mg::derived_from! { ApplyLabelAction: super::InformationProtectionAction }
