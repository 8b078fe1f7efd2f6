// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.labelActionBase`.
pub struct LabelActionBase {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LabelActionBase: "microsoft.graph.labelActionBase", complex abstract, family LabelActionBaseKind;
    name: "name",
}

/// The types derived from [`LabelActionBase`].
#[non_exhaustive]
pub enum LabelActionBaseKind {
    AddFooter(Box<super::AddFooter>),
    AddHeader(Box<super::AddHeader>),
    AddWatermark(Box<super::AddWatermark>),
    EncryptContent(Box<super::EncryptContent>),
    EncryptWithTemplate(Box<super::EncryptWithTemplate>),
    EncryptWithUserDefinedRights(Box<super::EncryptWithUserDefinedRights>),
    MarkContent(Box<super::MarkContent>),
    ProtectGroup(Box<super::ProtectGroup>),
    ProtectOnlineMeetingAction(Box<super::ProtectOnlineMeetingAction>),
    ProtectSite(Box<super::ProtectSite>),
    /// None of these, or a type that this version does not know.
    Other(Box<LabelActionBase>),
}

mg::family! {
    LabelActionBase => LabelActionBaseKind;
    AddFooter(super::AddFooter),
    AddHeader(super::AddHeader),
    AddWatermark(super::AddWatermark),
    EncryptContent(super::EncryptContent),
    EncryptWithTemplate(super::EncryptWithTemplate),
    EncryptWithUserDefinedRights(super::EncryptWithUserDefinedRights),
    MarkContent(super::MarkContent),
    ProtectGroup(super::ProtectGroup),
    ProtectOnlineMeetingAction(super::ProtectOnlineMeetingAction),
    ProtectSite(super::ProtectSite),
}
