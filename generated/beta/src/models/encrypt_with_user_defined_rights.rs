// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptWithUserDefinedRights`, a complex type derived from `microsoft.graph.encryptContent`.
    EncryptWithUserDefinedRights "microsoft.graph.encryptWithUserDefinedRights" "complex" : super::EncryptContent;
    /// `allowAdHocPermissions`: Boolean
    allow_ad_hoc_permissions "allowAdHocPermissions": bool,
    /// `allowMailForwarding`: Boolean
    allow_mail_forwarding "allowMailForwarding": bool,
    /// `decryptionRightsManagementTemplateId`: String
    decryption_rights_management_template_id "decryptionRightsManagementTemplateId": String,
    /// `encryptWith`: encryptWith
    encrypt_with "encryptWith": mg::Open<super::EncryptWith>,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { EncryptWithUserDefinedRights: super::EncryptContent, super::LabelActionBase }
