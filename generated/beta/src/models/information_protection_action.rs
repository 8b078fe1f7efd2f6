// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.informationProtectionAction`.
pub struct InformationProtectionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtectionAction: "microsoft.graph.informationProtectionAction", complex abstract, family InformationProtectionActionKind;
}

/// The types derived from [`InformationProtectionAction`].
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
