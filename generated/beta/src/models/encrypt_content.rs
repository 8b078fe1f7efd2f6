// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.encryptContent`, derived from
/// [`LabelActionBase`](super::LabelActionBase).
pub struct EncryptContent {
    /// `encryptWith`.
    pub encrypt_with: mg::Field<mg::Open<super::EncryptWith>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EncryptContent: "microsoft.graph.encryptContent", complex abstract, base super::LabelActionBase, family EncryptContentKind;
    encrypt_with: "encryptWith",
    name: "name",
}

mg::derived_from! { EncryptContent: super::LabelActionBase }

/// The types derived from [`EncryptContent`].
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
