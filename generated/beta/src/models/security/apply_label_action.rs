// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.applyLabelAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct ApplyLabelAction {
    /// `actionSource`. Never null.
    pub action_source: mg::Field<mg::Open<super::ActionSource>>,
    /// `actions`.
    pub actions: mg::Field<Vec<super::InformationProtectionAction>>,
    /// `responsibleSensitiveTypeIds`.
    pub responsible_sensitive_type_ids: mg::Field<Vec<String>>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyLabelAction: "microsoft.graph.security.applyLabelAction", complex, base super::InformationProtectionAction;
    action_source: "actionSource" required,
    actions: "actions",
    responsible_sensitive_type_ids: "responsibleSensitiveTypeIds" required,
    sensitivity_label_id: "sensitivityLabelId",
}

mg::derived_from! { ApplyLabelAction: super::InformationProtectionAction }
