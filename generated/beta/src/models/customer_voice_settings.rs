// @generated
use crate::mg;

/// Complex type `microsoft.graph.customerVoiceSettings`.
pub struct CustomerVoiceSettings {
    /// `isInOrgFormsPhishingScanEnabled`.
    pub is_in_org_forms_phishing_scan_enabled: mg::Field<bool>,
    /// `isRecordIdentityByDefaultEnabled`.
    pub is_record_identity_by_default_enabled: mg::Field<bool>,
    /// `isRestrictedSurveyAccessEnabled`.
    pub is_restricted_survey_access_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomerVoiceSettings: "microsoft.graph.customerVoiceSettings", complex;
    is_in_org_forms_phishing_scan_enabled: "isInOrgFormsPhishingScanEnabled",
    is_record_identity_by_default_enabled: "isRecordIdentityByDefaultEnabled",
    is_restricted_survey_access_enabled: "isRestrictedSurveyAccessEnabled",
}
