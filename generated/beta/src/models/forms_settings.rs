// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.formsSettings`, a complex type.
    FormsSettings "microsoft.graph.formsSettings" "complex";
    /// `isBingImageSearchEnabled`: Boolean
    is_bing_image_search_enabled "isBingImageSearchEnabled": bool,
    /// `isExternalSendFormEnabled`: Boolean
    is_external_send_form_enabled "isExternalSendFormEnabled": bool,
    /// `isExternalShareCollaborationEnabled`: Boolean
    is_external_share_collaboration_enabled "isExternalShareCollaborationEnabled": bool,
    /// `isExternalShareResultEnabled`: Boolean
    is_external_share_result_enabled "isExternalShareResultEnabled": bool,
    /// `isExternalShareTemplateEnabled`: Boolean
    is_external_share_template_enabled "isExternalShareTemplateEnabled": bool,
    /// `isInOrgFormsPhishingScanEnabled`: Boolean
    is_in_org_forms_phishing_scan_enabled "isInOrgFormsPhishingScanEnabled": bool,
    /// `isRecordIdentityByDefaultEnabled`: Boolean
    is_record_identity_by_default_enabled "isRecordIdentityByDefaultEnabled": bool,
}
