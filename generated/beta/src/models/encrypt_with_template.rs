// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptWithTemplate`, a complex type derived from `microsoft.graph.encryptContent`.
    EncryptWithTemplate "microsoft.graph.encryptWithTemplate" "complex" : super::EncryptContent;
    /// `availableForEncryption`: Boolean
    available_for_encryption "availableForEncryption": bool,
    /// `encryptWith`: encryptWith
    encrypt_with "encryptWith": mg::Open<super::EncryptWith>,
    /// `name`: String
    name "name": String,
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { EncryptWithTemplate: super::EncryptContent, super::LabelActionBase }
