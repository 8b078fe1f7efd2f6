// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptContent`, an abstract complex type derived from `microsoft.graph.labelActionBase`.
    EncryptContent "microsoft.graph.encryptContent" "complex abstract" : super::LabelActionBase => EncryptContentKind;
    /// `encryptWith`: encryptWith
    encrypt_with "encryptWith": mg::Open<super::EncryptWith>,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { EncryptContent: super::LabelActionBase }

/// The types derived from `microsoft.graph.encryptContent`.
#[non_exhaustive]
pub enum EncryptContentKind {
    EncryptWithTemplate(Box<super::EncryptWithTemplate>),
    EncryptWithUserDefinedRights(Box<super::EncryptWithUserDefinedRights>),
    /// None of these, or a type that this version does not know.
    Other(Box<EncryptContent>),
}

mg::family! {
    EncryptContent => EncryptContentKind;
    EncryptWithTemplate(super::EncryptWithTemplate),
    EncryptWithUserDefinedRights(super::EncryptWithUserDefinedRights),
}
