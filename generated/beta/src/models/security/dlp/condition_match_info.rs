// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.conditionMatchInfo`.
pub struct ConditionMatchInfo {
    /// `documentProperties`.
    pub document_properties: mg::Field<Vec<super::NameValuePair>>,
    /// `isConditionMatchedInNewScheme`. Never null.
    pub is_condition_matched_in_new_scheme: mg::Field<bool>,
    /// `otherConditions`.
    pub other_conditions: mg::Field<Vec<super::NameValuePair>>,
    /// `sensitiveInformation`.
    pub sensitive_information: mg::Field<Vec<super::SensitiveInformationInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionMatchInfo: "microsoft.graph.security.dlp.conditionMatchInfo", complex;
    document_properties: "documentProperties" required,
    is_condition_matched_in_new_scheme: "isConditionMatchedInNewScheme" required,
    other_conditions: "otherConditions" required,
    sensitive_information: "sensitiveInformation" required,
}
