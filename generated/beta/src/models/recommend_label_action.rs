// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recommendLabelAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    RecommendLabelAction "microsoft.graph.recommendLabelAction" "complex" : super::InformationProtectionAction;
    /// `actionSource`: actionSource, not null
    action_source "actionSource" "r": mg::Open<super::ActionSource>,
    /// `actions`: Collection(informationProtectionAction)
    actions "actions": Vec<super::InformationProtectionAction>,
    /// `label`: labelDetails
    label "label": mg::Boxed<super::LabelDetails>,
    /// `responsibleSensitiveTypeIds`: Collection(Guid), items not null
    responsible_sensitive_type_ids "responsibleSensitiveTypeIds" "r": Vec<mg::Guid>,
}

mg::derived_from! { RecommendLabelAction: super::InformationProtectionAction }
