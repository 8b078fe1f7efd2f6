// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customerVoiceSettings`, a complex type.
    CustomerVoiceSettings "microsoft.graph.customerVoiceSettings" "complex";
    /// `isInOrgFormsPhishingScanEnabled`: Boolean
    is_in_org_forms_phishing_scan_enabled "isInOrgFormsPhishingScanEnabled": bool,
    /// `isRecordIdentityByDefaultEnabled`: Boolean
    is_record_identity_by_default_enabled "isRecordIdentityByDefaultEnabled": bool,
    /// `isRestrictedSurveyAccessEnabled`: Boolean
    is_restricted_survey_access_enabled "isRestrictedSurveyAccessEnabled": bool,
}
