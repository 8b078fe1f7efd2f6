// @generated
use crate::mg;

/// Complex type `microsoft.graph.applyLabelAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct ApplyLabelAction {
    /// `actionSource`. Never null.
    pub action_source: mg::Field<mg::Open<super::ActionSource>>,
    /// `actions`.
    pub actions: mg::Field<Vec<super::InformationProtectionAction>>,
    /// `label`.
    pub label: mg::Field<mg::Boxed<super::LabelDetails>>,
    /// `responsibleSensitiveTypeIds`.
    pub responsible_sensitive_type_ids: mg::Field<Vec<mg::Guid>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyLabelAction: "microsoft.graph.applyLabelAction", complex, base super::InformationProtectionAction;
    action_source: "actionSource" required,
    actions: "actions",
    label: "label",
    responsible_sensitive_type_ids: "responsibleSensitiveTypeIds" required,
}

mg::derived_from! { ApplyLabelAction: super::InformationProtectionAction }
