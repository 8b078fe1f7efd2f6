// @generated
use crate::mg;

/// Complex type `microsoft.graph.encryptWithTemplate`, derived from
/// [`EncryptContent`](super::EncryptContent).
pub struct EncryptWithTemplate {
    /// `availableForEncryption`.
    pub available_for_encryption: mg::Field<bool>,
    /// `encryptWith`.
    pub encrypt_with: mg::Field<mg::Open<super::EncryptWith>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EncryptWithTemplate: "microsoft.graph.encryptWithTemplate", complex, base super::EncryptContent;
    available_for_encryption: "availableForEncryption",
    encrypt_with: "encryptWith",
    name: "name",
    template_id: "templateId",
}

mg::derived_from! { EncryptWithTemplate: super::EncryptContent, super::LabelActionBase }
