// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationProtectionAction`, an abstract complex type.
    InformationProtectionAction "microsoft.graph.informationProtectionAction" "complex abstract" => InformationProtectionActionKind;
}

/// The types derived from `microsoft.graph.informationProtectionAction`.
#[non_exhaustive]
pub enum InformationProtectionActionKind {
    AddContentFooterAction(Box<super::AddContentFooterAction>),
    AddContentHeaderAction(Box<super::AddContentHeaderAction>),
    AddWatermarkAction(Box<super::AddWatermarkAction>),
    ApplyLabelAction(Box<super::ApplyLabelAction>),
    CustomAction(Box<super::CustomAction>),
    JustifyAction(Box<super::JustifyAction>),
    MetadataAction(Box<super::MetadataAction>),
    ProtectAdhocAction(Box<super::ProtectAdhocAction>),
    ProtectByTemplateAction(Box<super::ProtectByTemplateAction>),
    ProtectDoNotForwardAction(Box<super::ProtectDoNotForwardAction>),
    RecommendLabelAction(Box<super::RecommendLabelAction>),
    RemoveContentFooterAction(Box<super::RemoveContentFooterAction>),
    RemoveContentHeaderAction(Box<super::RemoveContentHeaderAction>),
    RemoveProtectionAction(Box<super::RemoveProtectionAction>),
    RemoveWatermarkAction(Box<super::RemoveWatermarkAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<InformationProtectionAction>),
}

mg::family! {
    InformationProtectionAction => InformationProtectionActionKind;
    AddContentFooterAction(super::AddContentFooterAction),
    AddContentHeaderAction(super::AddContentHeaderAction),
    AddWatermarkAction(super::AddWatermarkAction),
    ApplyLabelAction(super::ApplyLabelAction),
    CustomAction(super::CustomAction),
    JustifyAction(super::JustifyAction),
    MetadataAction(super::MetadataAction),
    ProtectAdhocAction(super::ProtectAdhocAction),
    ProtectByTemplateAction(super::ProtectByTemplateAction),
    ProtectDoNotForwardAction(super::ProtectDoNotForwardAction),
    RecommendLabelAction(super::RecommendLabelAction),
    RemoveContentFooterAction(super::RemoveContentFooterAction),
    RemoveContentHeaderAction(super::RemoveContentHeaderAction),
    RemoveProtectionAction(super::RemoveProtectionAction),
    RemoveWatermarkAction(super::RemoveWatermarkAction),
}
