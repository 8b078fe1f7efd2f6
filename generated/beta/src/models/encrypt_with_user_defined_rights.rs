// @generated
use crate::mg;

/// Complex type `microsoft.graph.encryptWithUserDefinedRights`, derived from
/// [`EncryptContent`](super::EncryptContent).
pub struct EncryptWithUserDefinedRights {
    /// `allowAdHocPermissions`.
    pub allow_ad_hoc_permissions: mg::Field<bool>,
    /// `allowMailForwarding`.
    pub allow_mail_forwarding: mg::Field<bool>,
    /// `decryptionRightsManagementTemplateId`.
    pub decryption_rights_management_template_id: mg::Field<String>,
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
    EncryptWithUserDefinedRights: "microsoft.graph.encryptWithUserDefinedRights", complex, base super::EncryptContent;
    allow_ad_hoc_permissions: "allowAdHocPermissions",
    allow_mail_forwarding: "allowMailForwarding",
    decryption_rights_management_template_id: "decryptionRightsManagementTemplateId",
    encrypt_with: "encryptWith",
    name: "name",
}

mg::derived_from! { EncryptWithUserDefinedRights: super::EncryptContent, super::LabelActionBase }
