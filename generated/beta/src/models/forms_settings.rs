// @generated
use crate::mg;

/// Complex type `microsoft.graph.formsSettings`.
pub struct FormsSettings {
    /// `isBingImageSearchEnabled`.
    pub is_bing_image_search_enabled: mg::Field<bool>,
    /// `isExternalSendFormEnabled`.
    pub is_external_send_form_enabled: mg::Field<bool>,
    /// `isExternalShareCollaborationEnabled`.
    pub is_external_share_collaboration_enabled: mg::Field<bool>,
    /// `isExternalShareResultEnabled`.
    pub is_external_share_result_enabled: mg::Field<bool>,
    /// `isExternalShareTemplateEnabled`.
    pub is_external_share_template_enabled: mg::Field<bool>,
    /// `isInOrgFormsPhishingScanEnabled`.
    pub is_in_org_forms_phishing_scan_enabled: mg::Field<bool>,
    /// `isRecordIdentityByDefaultEnabled`.
    pub is_record_identity_by_default_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FormsSettings: "microsoft.graph.formsSettings", complex;
    is_bing_image_search_enabled: "isBingImageSearchEnabled",
    is_external_send_form_enabled: "isExternalSendFormEnabled",
    is_external_share_collaboration_enabled: "isExternalShareCollaborationEnabled",
    is_external_share_result_enabled: "isExternalShareResultEnabled",
    is_external_share_template_enabled: "isExternalShareTemplateEnabled",
    is_in_org_forms_phishing_scan_enabled: "isInOrgFormsPhishingScanEnabled",
    is_record_identity_by_default_enabled: "isRecordIdentityByDefaultEnabled",
}
